// The strategies a program pursues; the newest first.
// (this:Program)-[edge:PURSUES]->(node:Strategy)
MATCH (this)-[edge:PURSUES]->(node:Strategy)
ORDER BY coalesce(node.startYear, 0) DESC, node.id
