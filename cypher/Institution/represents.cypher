// The country an embassy represents.
// (this:Institution)-[edge:REPRESENTS]->(node:Country)
MATCH (this)-[edge:REPRESENTS]->(node:Country)
