// The agreements that govern a project; the newest first.
// (this:Project)<-[edge:GOVERNS]-(node:InstitutionalAgreement)
MATCH (this)<-[edge:GOVERNS]-(node:InstitutionalAgreement)
ORDER BY node.byNewest
