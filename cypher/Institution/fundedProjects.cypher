// The projects an institution pays for; the newest first.
// (this:Institution)<-[edge:FUNDED_BY]-(node:Project)
MATCH (this)<-[edge:FUNDED_BY]-(node:Project)
ORDER BY node.byNewest
