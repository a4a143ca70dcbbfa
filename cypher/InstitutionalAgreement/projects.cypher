// The projects an agreement governs; the newest first.
// (this:InstitutionalAgreement)-[edge:GOVERNS]->(node:Project)
MATCH (this)-[edge:GOVERNS]->(node:Project)
ORDER BY node.byNewest
