// What joins each of two institutions to what they have in common: first the one asked about.
UNWIND [this.asker, this.suggested] AS one
WITH {
  institution: one,
  isSuggested: one = this.suggested,
  through: this.through,
  kind: this.kind
} AS node
ORDER BY node.isSuggested
