// The institutions that pay for a program, by name.
// (this:Program)-[edge:FUNDED_BY]->(node:Institution)
MATCH (this)-[edge:FUNDED_BY]->(node:Institution)
ORDER BY node.byName
