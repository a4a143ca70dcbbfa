// A source by its address.
MATCH (node:Source)
WHERE node.id = $by.id OR node.url = $by.url
ORDER BY node.id
