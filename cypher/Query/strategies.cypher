// The strategies; the newest first.
MATCH (node:Strategy)
ORDER BY coalesce(node.startYear, 0) DESC, node.id
