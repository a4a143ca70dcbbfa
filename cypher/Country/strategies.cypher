// The strategies that give a country priority; the newest first.
// (this:Country)<-[edge:PRIORITISES]-(node:Strategy)
MATCH (this)<-[edge:PRIORITISES]-(node:Strategy)
ORDER BY node.byNewest
