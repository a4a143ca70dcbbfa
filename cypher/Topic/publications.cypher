// The publications about a topic; the newest first.
// (this:Topic)<-[edge:ABOUT]-(node:Publication)
MATCH (this)<-[edge:ABOUT]-(node:Publication)
ORDER BY node.byNewest
