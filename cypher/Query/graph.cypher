// The graph itself; it is there before its first version.
OPTIONAL MATCH (node:Graph {id: 'graph'})
