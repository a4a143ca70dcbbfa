// The agreements an institution is a party to; the newest first.
// (this:Institution)-[edge:PARTY_TO]->(node:InstitutionalAgreement)
MATCH (this)-[edge:PARTY_TO]->(node:InstitutionalAgreement)
ORDER BY node.byNewest
