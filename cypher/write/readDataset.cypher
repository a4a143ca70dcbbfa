// What is known of a data set: the fingerprint of its last load, where there was one, and the graph's version.
// @param dataset: String!
// @row fingerprint: String
// @row isKnown: Boolean!
// @row version: Int!
OPTIONAL MATCH (dataset:Dataset {id: $dataset})
OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN
  dataset.fingerprint AS fingerprint,
  dataset IS NOT NULL AS isKnown,
  coalesce(graph.version, 0) AS version
