// What of the fields differs, by field, then by whom a relation leads to.
UNWIND this.values AS value
WITH {
  key: value.key,
  field: split(value.key, '\t')[0],
  before: nullIf(value.before, ''),
  after: nullIf(value.after, '')
} AS node
ORDER BY node.key
