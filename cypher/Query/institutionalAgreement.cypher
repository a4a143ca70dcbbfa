// An agreement between institutions by its id.
MATCH (node:InstitutionalAgreement {id: $by.id})
