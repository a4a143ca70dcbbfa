// The projects; the newest first, then those without a year.
MATCH (node:Project)
ORDER BY node.byNewest
