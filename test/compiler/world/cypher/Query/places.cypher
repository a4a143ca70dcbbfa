// Places, the small ones first.
MATCH (node:Place)
ORDER BY node.size, node.id
