// The Joint Committee Meetings that an institution's people chaired, in the order of their numbers.
// (this:Institution)-[edge:CO_CHAIRED]->(node:Meeting)
MATCH (this)-[edge:CO_CHAIRED]->(node:Meeting)
ORDER BY node.number, node.id
