// The people who work on a project, with the part of each; its leaders first, then by name.
// (this:Project)<-[edge:WORKS_ON]-(node:Researcher)
MATCH (this)<-[edge:WORKS_ON]-(node:Researcher)
ORDER BY edge.role, node.byName
