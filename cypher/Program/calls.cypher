// A program's calls for proposals; the newest first.
// (this:Program)<-[edge:CALL_OF]-(node:Call)
MATCH (this)<-[edge:CALL_OF]-(node:Call)
ORDER BY node.byNewest
