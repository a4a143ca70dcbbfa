// How many were found of each kind; most first.
UNWIND this.hits AS hit
WITH
  head([label IN labels(hit.node) WHERE label <> 'Entity']) AS label,
  count(*) AS count
WITH {label: label, count: count} AS node
ORDER BY node.count DESC, node.label
