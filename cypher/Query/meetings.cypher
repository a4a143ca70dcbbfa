// The Joint Committee Meetings, in the order of their numbers.
MATCH (node:Meeting)
ORDER BY node.number, node.id
