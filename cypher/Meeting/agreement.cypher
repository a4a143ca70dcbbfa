// The agreement a meeting was held under.
// (this:Meeting)-[edge:HELD_UNDER]->(node:BilateralAgreement)
MATCH (this)-[edge:HELD_UNDER]->(node:BilateralAgreement)
