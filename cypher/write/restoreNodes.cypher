// Writes nodes as a backup holds them, and tells which of them is which now.
// @param rows: [NodeRow!]!
// @row key: ID!
// @row now: ID!
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN row.key AS key, elementId(node) AS now
