// Anything by its id.
MATCH (node:Entity {id: $id})
