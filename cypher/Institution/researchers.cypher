// The people who belong to an institution, by name.
// (this:Institution)<-[edge:AFFILIATED_WITH]-(node:Researcher)
MATCH (this)<-[edge:AFFILIATED_WITH]-(node:Researcher)
ORDER BY node.byName
