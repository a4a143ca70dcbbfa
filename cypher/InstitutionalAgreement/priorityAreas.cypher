// The priority areas an agreement belongs to, by name.
// (this:InstitutionalAgreement)-[edge:IN_AREA]->(node:PriorityArea)
MATCH (this)-[edge:IN_AREA]->(node:PriorityArea)
ORDER BY node.byName
