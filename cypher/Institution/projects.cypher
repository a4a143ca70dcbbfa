// The projects an institution takes part in, with its role in each; the newest first.
// (this:Institution)-[edge:PARTICIPATES_IN]->(node:Project)
MATCH (this)-[edge:PARTICIPATES_IN]->(node:Project)
ORDER BY node.byNewest
