// The programs that are open to partners from a country, by name.
// (this:Country)<-[edge:OPEN_TO]-(node:Program)
MATCH (this)<-[edge:OPEN_TO]-(node:Program)
ORDER BY node.byName
