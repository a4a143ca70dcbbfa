// The strategy that came before this one.
// (this:Strategy)<-[edge:SUCCEEDED_BY]-(node:Strategy)
MATCH (this)<-[edge:SUCCEEDED_BY]-(node:Strategy)
