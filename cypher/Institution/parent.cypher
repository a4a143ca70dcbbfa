// The institution this one is a unit of.
// (this:Institution)-[edge:PART_OF]->(node:Institution)
MATCH (this)-[edge:PART_OF]->(node:Institution)
