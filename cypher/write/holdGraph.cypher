// Waits for whoever changes the graph, and makes others wait until the transaction ends. Null where nothing was loaded yet.
// @row held: Boolean
OPTIONAL MATCH (graph:Graph {id: 'graph'})
SET graph.held = true
RETURN graph.held AS held
