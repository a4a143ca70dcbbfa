// The institutions whose place this one took, by name.
// (this:Institution)<-[edge:SUCCEEDED_BY]-(node:Institution)
MATCH (this)<-[edge:SUCCEEDED_BY]-(node:Institution)
ORDER BY node.byName
