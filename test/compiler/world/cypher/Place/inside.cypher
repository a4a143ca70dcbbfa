// The place around this place.
// (this:Place)-[edge:INSIDE]->(node:Place)
MATCH (this)-[edge:INSIDE]->(node:Place)
