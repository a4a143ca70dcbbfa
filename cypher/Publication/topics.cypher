// The topics a publication is about, by name.
// (this:Publication)-[edge:ABOUT]->(node:Topic)
MATCH (this)-[edge:ABOUT]->(node:Topic)
ORDER BY node.byName
