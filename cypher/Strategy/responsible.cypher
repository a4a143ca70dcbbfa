// The institution that is responsible for a strategy.
// (this:Strategy)<-[edge:RESPONSIBLE_FOR]-(node:Institution)
MATCH (this)<-[edge:RESPONSIBLE_FOR]-(node:Institution)
