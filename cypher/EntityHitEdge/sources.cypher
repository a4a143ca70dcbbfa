// Where the facts of what was found were read.
MATCH (node:Source)
WHERE node.id IN this.node.sources
ORDER BY node.id
