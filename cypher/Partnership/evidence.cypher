// The evidence of a partnership, kind by kind.
CALL shared.evidenceOf(this) YIELD one
WITH one AS node
ORDER BY node.kind, node.id
