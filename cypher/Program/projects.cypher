// The projects a program pays for; the newest first.
// (this:Program)<-[edge:FUNDED_UNDER]-(node:Project)
MATCH (this)<-[edge:FUNDED_UNDER]-(node:Project)
ORDER BY node.byNewest
