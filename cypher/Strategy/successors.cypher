// The strategies that came after this one; the newest first.
// (this:Strategy)-[edge:SUCCEEDED_BY]->(node:Strategy)
MATCH (this)-[edge:SUCCEEDED_BY]->(node:Strategy)
ORDER BY node.byNewest
