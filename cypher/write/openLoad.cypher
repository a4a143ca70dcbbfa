// Makes other loads wait until this one is committed, by holding the node of the graph's version. Tells whether the graph
// has relationships, and how many of this data set: none known where it was not loaded yet, or not counted.
// @param dataset: String!
// @row isEmpty: Boolean!
// @row relations: Int
MERGE (graph:Graph {id: 'graph'})
SET graph.version = coalesce(graph.version, 0)
WITH graph
OPTIONAL MATCH (dataset:Dataset {id: $dataset})
RETURN
  NOT EXISTS {
    MATCH (:Entity)-[]->(:Entity)
  } AS isEmpty,
  dataset.relations AS relations
