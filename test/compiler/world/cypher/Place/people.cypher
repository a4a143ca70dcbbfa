// The people who live in a place.
// (this:Place)<-[edge:LIVES_IN]-(node:Person)
MATCH (this)<-[edge:LIVES_IN]-(node:Person)
ORDER BY node.name, node.id
