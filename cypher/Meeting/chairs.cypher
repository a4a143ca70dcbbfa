// The institutions whose people chaired a meeting, by name.
// (this:Meeting)<-[edge:CO_CHAIRED]-(node:Institution)
MATCH (this)<-[edge:CO_CHAIRED]-(node:Institution)
ORDER BY node.byName
