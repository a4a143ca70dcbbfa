// The institutions that take part in a project, with the role of each; the coordinator first, then by name.
// (this:Project)<-[edge:PARTICIPATES_IN]-(node:Institution)
MATCH (this)<-[edge:PARTICIPATES_IN]-(node:Institution)
ORDER BY edge.role, node.byName
