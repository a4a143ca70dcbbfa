// The topics, by name.
MATCH (node:Topic)
ORDER BY node.nameEn, node.id
