// The institutions that pay for a project, by name.
// (this:Project)-[edge:FUNDED_BY]->(node:Institution)
MATCH (this)-[edge:FUNDED_BY]->(node:Institution)
ORDER BY node.byName
