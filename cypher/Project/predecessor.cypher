// The project this one continues.
// (this:Project)<-[edge:SUCCEEDED_BY]-(node:Project)
MATCH (this)<-[edge:SUCCEEDED_BY]-(node:Project)
