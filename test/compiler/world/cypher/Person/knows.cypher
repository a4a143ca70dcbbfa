// The people a person knows, the ties of long standing last.
// (this:Person)-[edge:KNOWS]->(node:Person)
MATCH (this)-[edge:KNOWS]->(node:Person)
WHERE $since IS NULL OR edge.since >= $since
ORDER BY edge.since DESC, node.name DESC, node.id
