// Anything by its id.
MATCH (node:Person|Place {id: $id})
