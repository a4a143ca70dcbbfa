// The evidence of a partnership, kind by kind.
UNWIND this.evidence AS node
WITH node
ORDER BY node.kind, node.id
