// The institutions that run a program or once ran it, by name.
// (this:Program)-[edge:ADMINISTERED_BY]->(node:Institution)
MATCH (this)-[edge:ADMINISTERED_BY]->(node:Institution)
ORDER BY node.byName
