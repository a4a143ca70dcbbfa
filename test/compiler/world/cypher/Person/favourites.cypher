// The first two by name of what a person likes, by a name among its own; a local variable in the way.
MATCH (this)-[:LIKES]->(liked)
WITH liked ORDER BY liked.name, liked.id LIMIT 2
MATCH (node {id: liked.id})
ORDER BY node.name, node.id
