// Whose collaborations may differ after these nodes, or relationships that end in them, were written or removed.
// @param ids: [ID!]!
// @row id: ID!
UNWIND $ids AS id
MATCH (touched:Entity {id: id})
CALL (touched) {
  WITH touched
  WHERE touched:Institution OR touched:Researcher
  RETURN touched AS party
    UNION
  MATCH (touched)<-[:PARTICIPATES_IN|PARTY_TO|WORKS_ON|AUTHORED]-(party)
  RETURN party
    UNION
  MATCH (touched:Researcher)-[:AFFILIATED_WITH]->(party)
  RETURN party
    UNION
  MATCH
    (touched:Publication)<-[:AUTHORED]-(:Researcher)-[:AFFILIATED_WITH]->(party)
  RETURN party
}
RETURN DISTINCT party.id AS id
