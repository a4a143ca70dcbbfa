// The projects a publication came of; the newest first.
// (this:Publication)-[edge:OUTPUT_OF]->(node:Project)
MATCH (this)-[edge:OUTPUT_OF]->(node:Project)
ORDER BY node.byNewest
