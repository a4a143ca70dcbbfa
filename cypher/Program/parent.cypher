// The program this one is a part of.
// (this:Program)-[edge:PART_OF]->(node:Program)
MATCH (this)-[edge:PART_OF]->(node:Program)
