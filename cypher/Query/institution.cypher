// An institution by its id or one of its identifiers elsewhere.
MATCH (node:Institution)
WHERE
  node.id = $by.id OR
  node.ror = $by.ror OR
  node.wikidata = $by.wikidata OR
  node.isni = replace($by.isni, ' ', '') OR
  node.grid = $by.grid OR
  node.crossrefFunder = $by.crossrefFunder
ORDER BY node.id
