// Where it is said that a node is in a list.
MATCH (node:Source)
WHERE node.id IN this.sources
ORDER BY node.id
