// The institutions, by name.
MATCH (node:Institution)
ORDER BY node.nameEn, node.id
