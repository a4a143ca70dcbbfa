// What is known of a data set: the fingerprint of its last load, where there was one, the graph's version, and whether its things
// were counted as $countedBy says.
// @param dataset: String!
// @param countedBy: String!
// @row fingerprint: String
// @row isKnown: Boolean!
// @row version: Int!
// @row isCounted: Boolean!
OPTIONAL MATCH (dataset:Dataset {id: $dataset})
OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN
  dataset.fingerprint AS fingerprint,
  dataset IS NOT NULL AS isKnown,
  coalesce(graph.version, 0) AS version,
  coalesce(graph.counted = graph.version, false) AND
  coalesce(graph.countedBy = $countedBy, false) AS isCounted
