// What is there and has nothing to match it, the newest first.
UNWIND this.evidence AS node
WITH node
ORDER BY node.byNewest
