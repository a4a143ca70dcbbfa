// The countries whose institutions may be partners in a program, by name.
// (this:Program)-[edge:OPEN_TO]->(node:Country)
MATCH (this)-[edge:OPEN_TO]->(node:Country)
ORDER BY node.byName
