// The program that made a call.
// (this:Call)-[edge:CALL_OF]->(node:Program)
MATCH (this)-[edge:CALL_OF]->(node:Program)
