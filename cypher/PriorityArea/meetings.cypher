// The meetings that added or discussed a priority area, in the order of their numbers.
// (this:PriorityArea)<-[edge:RAISED]-(node:Meeting)
MATCH (this)<-[edge:RAISED]-(node:Meeting)
ORDER BY node.number, node.id
