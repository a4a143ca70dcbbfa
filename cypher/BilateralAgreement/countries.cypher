// The countries that made an agreement, by name.
// (this:BilateralAgreement)-[edge:BETWEEN]->(node:Country)
MATCH (this)-[edge:BETWEEN]->(node:Country)
ORDER BY node.byName
