// The ways, in the order they were found in.
UNWIND range(0, size(this.paths) - 1) AS position
WITH position, this.paths[position] AS node
ORDER BY position
