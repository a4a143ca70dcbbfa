// The institutions, by name.
MATCH (node:Institution)
ORDER BY node.byName
