// The projects; the newest first, then those without a date.
MATCH (node:Project)
ORDER BY node.byNewest
