// Where it is said what two have done together, and that they have a part in it.
WITH this AS one
CALL shared.sourcesOf(one) YIELD node
WITH node
ORDER BY node.id
