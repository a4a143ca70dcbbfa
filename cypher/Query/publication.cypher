// A publication by its id or one of its identifiers elsewhere.
MATCH (node:Publication)
WHERE node.id = $by.id OR node.doi = $by.doi OR node.openAlex = $by.openAlex
ORDER BY node.id
