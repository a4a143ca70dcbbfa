// The projects in a priority area; the newest first.
// (this:PriorityArea)<-[edge:IN_AREA]-(node:Project)
MATCH (this)<-[edge:IN_AREA]-(node:Project)
ORDER BY node.byNewest
