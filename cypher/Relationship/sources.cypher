// Where it is said that two entities are related so.
MATCH (node:Source)
WHERE node.id IN this.sources
ORDER BY node.id
