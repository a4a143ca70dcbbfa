// The edges of a network, the strongest first.
UNWIND range(0, size(this.edges) - 1) AS position
WITH position, this.edges[position] AS node
ORDER BY position
