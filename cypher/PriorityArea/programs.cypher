// The programs that serve a priority area, by name.
// (this:PriorityArea)<-[edge:IN_AREA]-(node:Program)
MATCH (this)<-[edge:IN_AREA]-(node:Program)
ORDER BY node.byName
