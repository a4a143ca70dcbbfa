// The agreements between governments; the newest first.
MATCH (node:BilateralAgreement)
ORDER BY coalesce(node.signedDate, '') DESC, node.id
