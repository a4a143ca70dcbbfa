// Makes other loads wait until this one is committed, by holding the node of the graph's version. Tells that version, whether
// the graph has relationships, how many of this data set, none known where it was not loaded yet, or not counted, and whether
// the things of that version were counted as $countedBy says.
// What loads changed is kept from the version on that the graph has when the first of them keeps it.
// @param dataset: String!
// @param countedBy: String!
// @row version: Int!
// @row isEmpty: Boolean!
// @row relations: Int
// @row isCounted: Boolean!
MERGE (graph:Graph {id: 'graph'})
SET graph.version = coalesce(graph.version, 0)
SET graph.changesFrom = coalesce(graph.changesFrom, graph.version)
WITH graph
OPTIONAL MATCH (dataset:Dataset {id: $dataset})
RETURN
  graph.version AS version,
  NOT EXISTS {
    MATCH (:Entity)-[]->(:Entity)
  } AS isEmpty,
  dataset.relations AS relations,
  coalesce(graph.counted = graph.version, false) AND
  coalesce(graph.countedBy = $countedBy, false) AS isCounted
