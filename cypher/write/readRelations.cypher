// Every relationship with all it says, for a backup.
// @row from: ID!
// @row to: ID!
// @row type: String!
// @row properties: Properties!
MATCH (from)-[edge]->(to)
RETURN
  elementId(from) AS from,
  elementId(to) AS to,
  type(edge) AS type,
  properties(edge) AS properties
