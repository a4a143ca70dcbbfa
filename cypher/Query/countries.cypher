// The countries, by name.
MATCH (node:Country)
ORDER BY node.byName
