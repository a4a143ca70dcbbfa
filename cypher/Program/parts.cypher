// The parts of a program, by name.
// (this:Program)<-[edge:PART_OF]-(node:Program)
MATCH (this)<-[edge:PART_OF]-(node:Program)
ORDER BY node.byName
