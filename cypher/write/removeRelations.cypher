// Removes the relationships of a data set that its load no longer has, each kept one named "from TYPE to".
// @param dataset: String!
// @param kept: [String!]!
// @row from: ID!
// @row to: ID!
MATCH (from:Entity)-[edge]->(to:Entity)
WHERE edge.dataset = $dataset AND NOT from.id + ' ' + type(edge) + ' ' + to.id IN $kept
WITH edge, from.id AS from, to.id AS to
DELETE edge
RETURN from, to
