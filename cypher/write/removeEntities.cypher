// Removes the nodes of a data set that its load no longer has, and tells who stood beside them.
// @param dataset: String!
// @param kept: [ID!]!
// @row id: ID!
// @row neighbours: [ID!]!
MATCH (node:Entity {dataset: $dataset})
WHERE NOT node.id IN $kept
WITH
  node,
  node.id AS id,
  COLLECT {
    MATCH (node)--(neighbour:Entity)
    RETURN DISTINCT neighbour.id
  } AS neighbours
DETACH DELETE node
RETURN id, neighbours
