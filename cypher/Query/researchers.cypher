// The researchers, by name.
MATCH (node:Researcher)
ORDER BY node.byName
