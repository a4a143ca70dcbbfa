// The steps of a way.
UNWIND range(0, size(this.steps) - 1) AS position
WITH position, this.steps[position] AS node
ORDER BY position
