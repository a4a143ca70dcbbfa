// The program that pays for a project.
// (this:Project)-[edge:FUNDED_UNDER]->(node:Program)
MATCH (this)-[edge:FUNDED_UNDER]->(node:Program)
