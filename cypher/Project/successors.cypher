// The projects that continue this one; the newest first.
// (this:Project)-[edge:SUCCEEDED_BY]->(node:Project)
MATCH (this)-[edge:SUCCEEDED_BY]->(node:Project)
ORDER BY node.byNewest
