// The priority areas a meeting added or discussed, by name.
// (this:Meeting)-[edge:RAISED]->(node:PriorityArea)
MATCH (this)-[edge:RAISED]->(node:PriorityArea)
ORDER BY node.byName
