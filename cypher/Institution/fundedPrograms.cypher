// The programs an institution pays for, by name.
// (this:Institution)<-[edge:FUNDED_BY]-(node:Program)
MATCH (this)<-[edge:FUNDED_BY]-(node:Program)
ORDER BY node.byName
