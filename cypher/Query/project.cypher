// A project by its id or its number.
MATCH (node:Project)
WHERE node.id = $by.id OR node.grantNumber = $by.grantNumber
ORDER BY node.id
