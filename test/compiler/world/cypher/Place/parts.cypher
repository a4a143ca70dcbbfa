// The places inside this place.
// (this:Place)<-[edge:INSIDE]-(node:Place)
MATCH (this)<-[edge:INSIDE]-(node:Place)
ORDER BY node.name, node.id
