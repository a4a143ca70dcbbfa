// A topic by its id or that at OpenAlex.
MATCH (node:Topic)
WHERE node.id = $by.id OR node.openAlex = $by.openAlex
ORDER BY node.id
