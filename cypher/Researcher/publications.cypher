// What a person wrote; the newest first.
// (this:Researcher)-[edge:AUTHORED]->(node:Publication)
MATCH (this)-[edge:AUTHORED]->(node:Publication)
ORDER BY node.byNewest
