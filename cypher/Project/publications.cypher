// What was published from a project; the newest first.
// (this:Project)<-[edge:OUTPUT_OF]-(node:Publication)
MATCH (this)<-[edge:OUTPUT_OF]-(node:Publication)
ORDER BY node.byNewest
