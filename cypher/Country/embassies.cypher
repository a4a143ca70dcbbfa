// The embassies that represent a country elsewhere, by name.
// (this:Country)<-[edge:REPRESENTS]-(node:Institution)
MATCH (this)<-[edge:REPRESENTS]-(node:Institution)
ORDER BY node.byName
