// Removes the nodes of a data set that its load no longer has, and tells what they were and which relationships, of whatever
// data set, went with them: each with the other node it had.
// @param dataset: String!
// @param kept: [ID!]!
// @row id: ID!
// @row label: String!
// @row before: Properties!
// @row relations: [GoneRelation!]!
MATCH (node:Entity {dataset: $dataset})
WHERE NOT node.id IN $kept
WITH
  node,
  node.id AS id,
  head([label IN labels(node) WHERE label <> 'Entity']) AS label,
  properties(node) AS before,
  COLLECT {
    MATCH (node)-[edge]-(other:Entity)
    RETURN {
      type: type(edge),
      isOutgoing: startNode(edge) = node,
      other: other.id,
      label: head([label IN labels(other) WHERE label <> 'Entity']),
      before: properties(edge)
    }
  } AS relations
DETACH DELETE node
RETURN id, label, before, relations
