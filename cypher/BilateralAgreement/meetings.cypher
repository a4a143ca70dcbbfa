// The Joint Committee Meetings held under an agreement, in the order of their numbers.
// (this:BilateralAgreement)<-[edge:HELD_UNDER]-(node:Meeting)
MATCH (this)<-[edge:HELD_UNDER]-(node:Meeting)
ORDER BY node.number, node.id
