// The meeting that comes after this one under the same agreement: by number, then date, then id, what is not known last.
MATCH
  (this)-[held:HELD_UNDER]->
  (agreement:BilateralAgreement)<-[alsoHeld:HELD_UNDER]-
  (node:Meeting)
WHERE
  [coalesce(node.number, 1000000), coalesce(node.date, 'unknown'), node.id] >
  [coalesce(this.number, 1000000), coalesce(this.date, 'unknown'), this.id] AND
  holds(held) AND
  holds(agreement) AND
  holds(alsoHeld)
ORDER BY node.number, node.date, node.id
