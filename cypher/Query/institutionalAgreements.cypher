// The agreements between institutions; the newest first, then those without a date.
MATCH (node:InstitutionalAgreement)
ORDER BY node.byNewest
