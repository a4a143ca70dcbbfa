// Writes relationships as given where they are not so already; those of another data set are left as they are and refused.
// Tells what a changed relationship said.
// @param dataset: String!
// @param rows: [RelationRow!]!
// @row from: ID!
// @row to: ID!
// @row type: String!
// @row outcome: Outcome!
// @row before: Properties
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
OPTIONAL MATCH (from)-[known:$(row.type)]->(to)
WITH
  row,
  from,
  to,
  known,
  CASE
    WHEN known IS NULL THEN 'CREATED'
    WHEN known.dataset <> $dataset THEN 'REFUSED'
    WHEN properties(known) <> row.properties THEN 'CHANGED'
  END AS outcome
WHERE outcome IS NOT NULL
WITH
  row,
  from,
  to,
  known,
  outcome,
  CASE
    WHEN outcome = 'CHANGED' THEN properties(known)
  END AS before
CALL (row, from, to, outcome) {
  WITH row, from, to
  WHERE outcome = 'CREATED'
  CREATE (from)-[edge:$(row.type)]->(to)
  SET edge = row.properties
}
CALL (row, known, outcome) {
  WITH row, known
  WHERE outcome = 'CHANGED'
  SET known = row.properties
}
RETURN row.from AS from, row.to AS to, row.type AS type, outcome, before
