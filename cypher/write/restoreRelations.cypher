// Writes relationships as a backup holds them, between nodes by what they are known by now.
// @param rows: [RelationRow!]!
// @row written: Int!
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
RETURN count(edge) AS written
