// The projects; the newest first, then those without a year.
MATCH (node:Project)
ORDER BY coalesce(node.startYear, 0) DESC, node.id
