// The countries a project names without naming an institution there, by name.
// (this:Project)-[edge:INVOLVES]->(node:Country)
MATCH (this)-[edge:INVOLVES]->(node:Country)
ORDER BY node.byName
