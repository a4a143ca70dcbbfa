// What was found of the kinds wanted; the best first.
UNWIND this.hits AS edge
WITH edge, edge.node AS node
WHERE
  this.labels IS NULL OR any(label IN labels(node) WHERE label IN this.labels)
ORDER BY edge.score DESC, node.id
