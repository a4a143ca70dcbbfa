// Things by their ids, in the order asked for, null for an unknown one.
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (node:Person|Place {id: $ids[position]})
WHERE holds(node)
ORDER BY position
