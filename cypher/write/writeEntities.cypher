// Writes nodes as given where they are not so already; those of another data set are left as they are and refused.
// A node's place in the network, which writePlaces gives it, stays. Tells what a changed node was.
// @param dataset: String!
// @param rows: [EntityRow!]!
// @row id: ID!
// @row outcome: Outcome!
// @row label: String
// @row before: Properties
UNWIND $rows AS row
OPTIONAL MATCH (known:Entity {id: row.id})
WITH row, known, row.properties AS wanted
WITH
  row,
  known,
  wanted,
  CASE
    WHEN known IS NULL THEN 'CREATED'
    WHEN known.dataset <> $dataset THEN 'REFUSED'
    WHEN
      NOT row.label IN labels(known) OR
      known {.*, community: 0, betweenness: 0, x: 0, y: 0} <>
      wanted {.*, community: 0, betweenness: 0, x: 0, y: 0}
      THEN 'CHANGED'
  END AS outcome
WHERE outcome IS NOT NULL
WITH
  row,
  outcome,
  CASE
    WHEN
      outcome = 'CHANGED'
      THEN head([label IN labels(known) WHERE label <> 'Entity'])
  END AS label,
  CASE
    WHEN outcome = 'CHANGED' THEN properties(known)
  END AS before,
  wanted {
    .*,
    community: known.community,
    betweenness: known.betweenness,
    x: known.x,
    y: known.y
  } AS properties
CALL (row, outcome, properties) {
  WITH row, properties
  WHERE outcome <> 'REFUSED'
  MERGE (node:Entity {id: row.id})
  REMOVE node: $ ([one IN labels(node) WHERE NOT one IN ['Entity', row.label]])
  SET node: $ (row.label), node = properties
}
RETURN row.id AS id, outcome, label, before
