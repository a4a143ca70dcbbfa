// Who knows someone, where both meet a condition.
MATCH (node:Person)-[tie:KNOWS]->(other:Person)
WHERE holds(tie) AND meets(node) AND meets(other)
WITH DISTINCT node
ORDER BY node.name, node.id
