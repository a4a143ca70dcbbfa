// The authors of a publication, in their order.
// (this:Publication)<-[edge:AUTHORED]-(node:Researcher)
MATCH (this)<-[edge:AUTHORED]-(node:Researcher)
ORDER BY edge.position, node.byName
