// The priority areas, by name.
MATCH (node:PriorityArea)
ORDER BY node.byName
