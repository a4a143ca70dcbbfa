// The programs that pursue a strategy, by name.
// (this:Strategy)<-[edge:PURSUES]-(node:Program)
MATCH (this)<-[edge:PURSUES]-(node:Program)
ORDER BY node.byName
