// The strategies; the newest first.
MATCH (node:Strategy)
ORDER BY node.byNewest
