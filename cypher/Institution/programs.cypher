// The programs and networks an institution is a member of, by name.
// (this:Institution)-[edge:MEMBER_OF]->(node:Program)
MATCH (this)-[edge:MEMBER_OF]->(node:Program)
ORDER BY node.byName
