// The institutions located in a country, by name.
// (this:Country)<-[edge:LOCATED_IN]-(node:Institution)
MATCH (this)<-[edge:LOCATED_IN]-(node:Institution)
ORDER BY node.byName
