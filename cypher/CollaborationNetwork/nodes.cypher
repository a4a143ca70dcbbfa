// The institutions of a network, in the order they were taken in.
UNWIND range(0, size(this.nodes) - 1) AS position
WITH position, this.nodes[position] AS node
ORDER BY position
