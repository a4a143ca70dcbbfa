// Where an event was read.
MATCH (node:Source)
WHERE node.id IN this.sources
ORDER BY node.id
