// Why an institution is suggested, the weightiest reason first; each knows whom it joins.
UNWIND this.reasons AS reason
WITH {
  kind: reason.kind,
  through: reason.through,
  byName: reason.through.byName,
  share: reason.share,
  asker: this.asker,
  suggested: this.institution,
  sources:
    COLLECT {
      UNWIND reason.facts AS facts
      UNWIND facts AS fact
      UNWIND fact.sources AS source
      RETURN DISTINCT source
      ORDER
      BY
      source
    },
  certainty: 'DERIVED'
} AS node
ORDER BY node.share DESC, node.kind, node.byName
