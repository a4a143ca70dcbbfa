// The agreements between governments; the newest first.
MATCH (node:BilateralAgreement)
ORDER BY node.byNewest
