// People, or those older than so many years; the oldest first.
MATCH (node:Person)
WHERE $olderThan IS NULL OR node.age > $olderThan
ORDER BY node.age DESC, node.name, node.id
