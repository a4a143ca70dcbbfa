// Who works with whom and how much, once for each pair.
// @row type: String!
// @row from: ID!
// @row to: ID!
// @row weight: Int!
MATCH (from:Entity)-[edge:COLLABORATES_WITH]->(to:Entity)
RETURN
  CASE
    WHEN from:Institution THEN 'Institution'
    ELSE 'Researcher'
  END AS type,
  from.id AS from,
  to.id AS to,
  edge.projects + edge.agreements + edge.publications AS weight
ORDER BY from, to
