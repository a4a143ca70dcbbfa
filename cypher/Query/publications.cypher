// The publications; the newest first, then those without a year.
MATCH (node:Publication)
ORDER BY coalesce(node.year, 0) DESC, node.id
