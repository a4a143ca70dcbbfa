// The programs that name a country as taking part, by name.
// (this:Country)<-[edge:INVOLVES]-(node:Program)
MATCH (this)<-[edge:INVOLVES]-(node:Program)
ORDER BY node.byName
