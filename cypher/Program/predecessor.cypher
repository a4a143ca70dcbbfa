// The program that came before this one.
// (this:Program)<-[edge:SUCCEEDED_BY]-(node:Program)
MATCH (this)<-[edge:SUCCEEDED_BY]-(node:Program)
