// The projects an institution pays for; the newest first.
// (this:Institution)<-[edge:FUNDED_BY]-(node:Project)
MATCH (this)<-[edge:FUNDED_BY]-(node:Project)
ORDER BY coalesce(node.startYear, 0) DESC, node.id
