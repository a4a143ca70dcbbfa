// The projects a person works on, with the part in each; the newest first.
// (this:Researcher)-[edge:WORKS_ON]->(node:Project)
MATCH (this)-[edge:WORKS_ON]->(node:Project)
ORDER BY node.byNewest
