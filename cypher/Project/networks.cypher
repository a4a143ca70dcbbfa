// The networks a project runs in, by name.
// (this:Project)-[edge:BELONGS_TO]->(node:Program)
MATCH (this)-[edge:BELONGS_TO]->(node:Program)
ORDER BY node.byName
