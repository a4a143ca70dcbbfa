// Gives institutions and researchers their places in the network of collaborations, and takes them from all others.
// @param places: [PlaceRow!]!
// @row placed: Int!
CALL () {
  MATCH (node:Institution)
  WHERE node.x IS NOT NULL
  RETURN node
    UNION
  MATCH (node:Researcher)
  WHERE node.x IS NOT NULL
  RETURN node
}
WITH collect(node) AS before
FOREACH (node IN before |
  REMOVE node.community, node.betweenness, node.x, node.y
)
WITH 1 AS cleared
UNWIND $places AS place
MATCH (node:Entity {id: place.id})
SET
  node.community = place.community,
  node.betweenness = place.betweenness,
  node.x = place.x,
  node.y = place.y
RETURN count(node) AS placed
