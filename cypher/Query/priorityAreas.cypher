// The priority areas, by name.
MATCH (node:PriorityArea)
ORDER BY node.nameEn, node.id
