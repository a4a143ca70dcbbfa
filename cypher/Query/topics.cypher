// The topics, by name.
MATCH (node:Topic)
ORDER BY node.byName
