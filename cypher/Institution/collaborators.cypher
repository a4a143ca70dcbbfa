// The institutions an institution has worked with; those with the most joint evidence first.
// Each pair has one relationship, whichever way it points.
MATCH (this)-[edge:COLLABORATES_WITH]-(node:Institution)
ORDER BY edge.projects + edge.agreements + edge.publications DESC, node.byName
