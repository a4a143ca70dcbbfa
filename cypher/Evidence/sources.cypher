// Where it is said what two have done together, and that they have a part in it.
MATCH (node:Source)
WHERE node.id IN this.sources
ORDER BY node.id
