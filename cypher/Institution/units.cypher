// The units of an institution, by name.
// (this:Institution)<-[edge:PART_OF]-(node:Institution)
MATCH (this)<-[edge:PART_OF]-(node:Institution)
ORDER BY node.byName
