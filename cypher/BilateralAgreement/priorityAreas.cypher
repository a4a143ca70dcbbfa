// The priority areas agreed under an agreement, by name.
// (this:BilateralAgreement)-[edge:NAMES]->(node:PriorityArea)
MATCH (this)-[edge:NAMES]->(node:PriorityArea)
ORDER BY node.byName
