// Where the facts stated of something were read.
MATCH (node:Source)
WHERE node.id IN this.sources
ORDER BY node.id
