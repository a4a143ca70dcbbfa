// The projects that run in a network; the newest first.
// (this:Program)<-[edge:BELONGS_TO]-(node:Project)
MATCH (this)<-[edge:BELONGS_TO]-(node:Project)
ORDER BY node.byNewest
