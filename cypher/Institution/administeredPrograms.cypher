// The programs an institution runs or once ran, by name.
// (this:Institution)<-[edge:ADMINISTERED_BY]-(node:Program)
MATCH (this)<-[edge:ADMINISTERED_BY]-(node:Program)
ORDER BY node.byName
