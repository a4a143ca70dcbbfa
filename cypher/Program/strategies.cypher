// The strategies a program pursues; the newest first.
// (this:Program)-[edge:PURSUES]->(node:Strategy)
MATCH (this)-[edge:PURSUES]->(node:Strategy)
ORDER BY node.byNewest
