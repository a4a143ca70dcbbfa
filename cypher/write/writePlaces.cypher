// Gives institutions and researchers their places in the network of collaborations.
// @param places: [PlaceRow!]!
// @row written: Int!
UNWIND $places AS place
MATCH (node:Entity {id: place.id})
SET
  node.community = place.community,
  node.betweenness = place.betweenness,
  node.x = place.x,
  node.y = place.y
RETURN count(node) AS written
