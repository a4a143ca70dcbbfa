// The programs that came after this one, by name.
// (this:Program)-[edge:SUCCEEDED_BY]->(node:Program)
MATCH (this)-[edge:SUCCEEDED_BY]->(node:Program)
ORDER BY node.byName
