// What a person wrote; the newest first.
// (this:Researcher)-[edge:AUTHORED]->(node:Publication)
MATCH (this)-[edge:AUTHORED]->(node:Publication)
ORDER BY coalesce(node.year, 0) DESC, node.id
