// What sources say of the fields they differ in; field by field, the preferred value first.
// (this:Entity)<-[edge:CLAIM_OF]-(node:Claim)
MATCH (this)<-[edge:CLAIM_OF]-(node:Claim)
ORDER BY node.field, node.isPreferred DESC, node.id
