// The institution that took this one's place.
// (this:Institution)-[edge:SUCCEEDED_BY]->(node:Institution)
MATCH (this)-[edge:SUCCEEDED_BY]->(node:Institution)
