// What a claim is about.
// (this:Claim)-[edge:CLAIM_OF]->(node:Entity)
MATCH (this)-[edge:CLAIM_OF]->(node:Entity)
