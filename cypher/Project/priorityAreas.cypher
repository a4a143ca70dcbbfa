// The priority areas a project belongs to, by name.
// (this:Project)-[edge:IN_AREA]->(node:PriorityArea)
MATCH (this)-[edge:IN_AREA]->(node:PriorityArea)
ORDER BY node.byName
