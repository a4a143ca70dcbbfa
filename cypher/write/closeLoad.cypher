// Keeps the fingerprint of a data set's load and how many relationships it has, and, where the load changed the graph, raises the graph's version by one. That version's
// things have been counted as $countedBy says.
// @param dataset: String!
// @param fingerprint: String!
// @param relations: Int!
// @param raise: Int!
// @param countedBy: String!
// @row version: Int!
MERGE (dataset:Dataset {id: $dataset})
SET dataset.fingerprint = $fingerprint, dataset.relations = $relations
WITH dataset
MATCH (graph:Graph {id: 'graph'})
SET
  graph.version = graph.version + $raise,
  graph.changedAt =
    CASE
      WHEN $raise > 0 THEN toString(datetime.transaction())
      ELSE graph.changedAt
    END
SET graph.counted = graph.version, graph.countedBy = $countedBy
RETURN graph.version AS version
