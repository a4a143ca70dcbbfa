// Several things by their ids, in the order of the ids; null in the place of an id that nothing has.
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (node:Entity {id: $ids[position]})
WHERE holds(node)
ORDER BY position
