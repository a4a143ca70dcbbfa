// Removes the relationships of a data set that its load no longer has, each kept one named "from TYPE to". An index on
// relationships needs their type, so this reads all of them: a load runs it only where their number says that some are gone.
// @param dataset: String!
// @param kept: [String!]!
// @row type: String!
// @row from: ID!
// @row fromLabel: String!
// @row to: ID!
// @row toLabel: String!
// @row before: Properties!
MATCH (from:Entity)-[edge]->(to:Entity)
WHERE
  edge.dataset = $dataset AND
  NOT from.id + ' ' + type(edge) + ' ' + to.id IN $kept
// Found first and deleted then: a scan that deletes as it goes misses relationships of its own transaction (5.26).
WITH
  collect({
    edge: edge,
    type: type(edge),
    from: from.id,
    fromLabel: head([label IN labels(from) WHERE label <> 'Entity']),
    to: to.id,
    toLabel: head([label IN labels(to) WHERE label <> 'Entity']),
    before: properties(edge)
  }) AS gone
UNWIND gone AS one
WITH one, one.edge AS edge
DELETE edge
RETURN
  one.type AS type,
  one.from AS from,
  one.fromLabel AS fromLabel,
  one.to AS to,
  one.toLabel AS toLabel,
  one.before AS before
