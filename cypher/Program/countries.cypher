// The countries that a program's sources name as taking part, by name.
// (this:Program)-[edge:INVOLVES]->(node:Country)
MATCH (this)-[edge:INVOLVES]->(node:Country)
ORDER BY node.byName
