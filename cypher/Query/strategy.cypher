// A strategy by its id.
MATCH (node:Strategy {id: $by.id})
