// Where it is said what two have done together, all of it.
CALL shared.evidenceOf(this) YIELD one
CALL shared.sourcesOf(one) YIELD node
WITH DISTINCT node
ORDER BY node.id
