// The areas and the programs for which an event counts as following a meeting, by name.
UNWIND this.because AS node
WITH node
ORDER BY node.byName
