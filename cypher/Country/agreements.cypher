// The agreements a country's government made with others; the newest first.
// (this:Country)<-[edge:BETWEEN]-(node:BilateralAgreement)
MATCH (this)<-[edge:BETWEEN]-(node:BilateralAgreement)
ORDER BY node.byNewest
