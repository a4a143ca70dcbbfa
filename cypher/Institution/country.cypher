// The country an institution is located in.
// (this:Institution)-[edge:LOCATED_IN]->(node:Country)
MATCH (this)-[edge:LOCATED_IN]->(node:Country)
