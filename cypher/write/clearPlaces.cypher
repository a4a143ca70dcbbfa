// Takes their places from all institutions and researchers, and keeps from which network the new ones follow.
// @param network: String!
// @row cleared: Int!
MATCH (graph:Graph {id: 'graph'})
SET graph.network = $network
WITH graph
OPTIONAL MATCH (node:Institution|Researcher)
WHERE node.x IS NOT NULL
REMOVE node.community, node.betweenness, node.x, node.y
RETURN count(node) AS cleared
