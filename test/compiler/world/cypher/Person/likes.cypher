// The people and the places a person likes.
MATCH (this)-[:LIKES]->(node)
ORDER BY node.id DESC
