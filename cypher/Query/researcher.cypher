// A researcher by the id or the ORCID iD.
MATCH (node:Researcher)
WHERE node.id = $by.id OR node.orcid = $by.orcid
ORDER BY node.id
