// From which network the places were worked out that the graph has; null before the first.
// @row network: String
MATCH (graph:Graph {id: 'graph'})
RETURN graph.network AS network
