// Makes other loads wait until this one is committed, by holding the node of the graph's version.
// @row isEmpty: Boolean!
MERGE (graph:Graph {id: 'graph'})
SET graph.version = coalesce(graph.version, 0)
RETURN
  NOT EXISTS {
    MATCH (:Entity)-[]->(:Entity)
  } AS isEmpty
