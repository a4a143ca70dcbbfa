// Writes nodes as given where they are not so already; those of another data set are left as they are and refused.
// @param dataset: String!
// @param rows: [EntityRow!]!
// @row id: ID!
// @row outcome: Outcome!
UNWIND $rows AS row
OPTIONAL MATCH (known:Entity {id: row.id})
WITH
  row,
  CASE
    WHEN known IS NULL THEN 'CREATED'
    WHEN known.dataset <> $dataset THEN 'REFUSED'
    WHEN
      properties(known) <> row.properties OR NOT row.label IN labels(known)
      THEN 'CHANGED'
  END AS outcome
WHERE outcome IS NOT NULL
CALL (row, outcome) {
  WITH row
  WHERE outcome <> 'REFUSED'
  MERGE (node:Entity {id: row.id})
  REMOVE node: $ ([
    label IN labels(node)
    WHERE NOT label IN ['Entity', row.label]
  ])
  SET node: $ (row.label), node = row.properties
}
RETURN row.id AS id, outcome
