// The institutions that made an agreement, by name.
// (this:InstitutionalAgreement)<-[edge:PARTY_TO]-(node:Institution)
MATCH (this)<-[edge:PARTY_TO]-(node:Institution)
ORDER BY node.byName
