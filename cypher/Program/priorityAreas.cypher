// The priority areas a program serves, by name.
// (this:Program)-[edge:IN_AREA]->(node:PriorityArea)
MATCH (this)-[edge:IN_AREA]->(node:PriorityArea)
ORDER BY node.byName
