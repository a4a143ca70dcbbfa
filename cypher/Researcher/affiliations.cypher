// The institutions a person belongs to, by name.
// (this:Researcher)-[edge:AFFILIATED_WITH]->(node:Institution)
MATCH (this)-[edge:AFFILIATED_WITH]->(node:Institution)
ORDER BY node.byName
