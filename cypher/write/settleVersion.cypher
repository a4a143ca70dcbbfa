// Says that everything of the graph's version can be read now, where that was not said yet. Runs after the transaction that raised it: while Neo4j applies one, a reader may see the new version with the old facts. Waits for whoever holds the graph.
// @row version: Int!
MATCH (graph:Graph {id: 'graph'})
WHERE graph.settled IS NULL OR graph.settled <> graph.version
SET graph.settled = graph.version
RETURN graph.version AS version
