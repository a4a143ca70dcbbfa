// Removes the relationships of a data set that its load no longer has, each kept one named "from TYPE to". An index on
// relationships needs their type, so this reads all of them: a load runs it only where their number says that some are gone.
// @param dataset: String!
// @param kept: [String!]!
// @row from: ID!
// @row to: ID!
MATCH (from:Entity)-[edge]->(to:Entity)
WHERE
  edge.dataset = $dataset AND
  NOT from.id + ' ' + type(edge) + ' ' + to.id IN $kept
// Found first and deleted then: a scan that deletes as it goes misses relationships of its own transaction (5.26).
WITH collect({edge: edge, from: from.id, to: to.id}) AS gone
UNWIND gone AS one
WITH one.edge AS edge, one.from AS from, one.to AS to
DELETE edge
RETURN from, to
