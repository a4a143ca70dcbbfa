// The place a person lives in.
// (this:Person)-[edge:LIVES_IN]->(node:Place)
MATCH (this)-[edge:LIVES_IN]->(node:Place)
