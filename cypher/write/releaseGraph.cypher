// Takes back the mark of holdGraph, and tells at which version the graph is held.
// @row version: Int!
// @row changedAt: String
MATCH (graph:Graph {id: 'graph'})
REMOVE graph.held
RETURN graph.version AS version, graph.changedAt AS changedAt
