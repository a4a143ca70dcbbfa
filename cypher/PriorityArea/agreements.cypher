// The agreements that name a priority area; the newest first.
// (this:PriorityArea)<-[edge:NAMES]-(node:BilateralAgreement)
MATCH (this)<-[edge:NAMES]-(node:BilateralAgreement)
ORDER BY node.byNewest
