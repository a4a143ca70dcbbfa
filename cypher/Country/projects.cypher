// The projects that name a country without naming an institution there; the newest first.
// (this:Country)<-[edge:INVOLVES]-(node:Project)
MATCH (this)<-[edge:INVOLVES]-(node:Project)
ORDER BY node.byNewest
