// A country by its id or its code.
MATCH (node:Country)
WHERE node.id = $by.id OR node.isoCode = toUpper($by.isoCode)
ORDER BY node.id
