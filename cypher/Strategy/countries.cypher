// The countries a strategy gives priority, by name.
// (this:Strategy)-[edge:PRIORITISES]->(node:Country)
MATCH (this)-[edge:PRIORITISES]->(node:Country)
ORDER BY node.byName
