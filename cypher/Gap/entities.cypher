// Between whom, or of what, cooperation is missing, in the order of the gap.
UNWIND range(0, size(this.entities) - 1) AS position
WITH position, this.entities[position] AS node
ORDER BY position
