// The strategies an institution is responsible for; the newest first.
// (this:Institution)-[edge:RESPONSIBLE_FOR]->(node:Strategy)
MATCH (this)-[edge:RESPONSIBLE_FOR]->(node:Strategy)
ORDER BY node.byNewest
