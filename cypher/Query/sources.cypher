// The sources, by title.
MATCH (node:Source)
ORDER BY node.title, node.id
