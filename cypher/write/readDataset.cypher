// What is known of a data set: the fingerprint of its last load and the graph's version.
// @param dataset: String!
// @row fingerprint: String
// @row version: Int!
OPTIONAL MATCH (dataset:Dataset {id: $dataset})
OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN dataset.fingerprint AS fingerprint, coalesce(graph.version, 0) AS version
