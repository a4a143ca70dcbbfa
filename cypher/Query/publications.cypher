// The publications; the newest first, then those without a year.
MATCH (node:Publication)
ORDER BY node.byNewest
