// Every node with all it says, for a backup. What was migrated is left out: a restore migrates for itself.
// @row key: ID!
// @row labels: [String!]!
// @row properties: Properties!
MATCH (node:!Migration&!Restore)
RETURN
  elementId(node) AS key,
  labels(node) AS labels,
  properties(node) AS properties
