// Writes relationships into a graph that has none yet. There it takes the place of writeRelations, for which the planner
// would scan all relationships once per row as long as it counts none: quadratic on the first load.
// @param rows: [RelationRow!]!
// @row from: ID!
// @row to: ID!
// @row type: String!
// @row outcome: Outcome!
// @row before: Properties
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
RETURN
  row.from AS from,
  row.to AS to,
  row.type AS type,
  'CREATED' AS outcome,
  null AS before
