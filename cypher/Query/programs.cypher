// The programs, by name.
MATCH (node:Program)
ORDER BY node.byName
