// The institutions that are members of a program, by name.
// (this:Program)<-[edge:MEMBER_OF]-(node:Institution)
MATCH (this)<-[edge:MEMBER_OF]-(node:Institution)
ORDER BY node.byName
