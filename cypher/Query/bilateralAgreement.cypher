// An agreement between governments by its id.
MATCH (node:BilateralAgreement {id: $by.id})
