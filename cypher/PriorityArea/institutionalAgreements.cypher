// The agreements between institutions in a priority area; the newest first.
// (this:PriorityArea)<-[edge:IN_AREA]-(node:InstitutionalAgreement)
MATCH (this)<-[edge:IN_AREA]-(node:InstitutionalAgreement)
ORDER BY node.byNewest
