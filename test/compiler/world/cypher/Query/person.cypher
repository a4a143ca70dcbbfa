// The person with this id.
MATCH (node:Person {id: $id})
