// A program by its id or its acronym.
MATCH (node:Program)
WHERE node.id = $by.id OR node.acronym = $by.acronym
ORDER BY node.id
