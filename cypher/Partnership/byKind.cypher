// How much evidence of a partnership there is of each kind.
CALL shared.evidenceOf(this) YIELD one
WITH
  one.kind AS kind,
  count(*) AS number,
  round(sum(one.strength), 6) AS strength
WITH {kind: kind, count: number, strength: strength} AS node
ORDER BY node.kind
