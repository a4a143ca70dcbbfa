// What an institution, a researcher or a country has a part in, in whatever capacity: a country through its institutions, an
// institution also through its people.
// (start)
CALL (start) {
  WITH start
  WHERE NOT start:Country
  RETURN start AS one
    UNION
  MATCH (start:Country)<-[place:LOCATED_IN]-(one:Institution)
  WHERE holds(place)
  RETURN one
}
CALL (one) {
  MATCH
    (one)-[:PARTICIPATES_IN|PARTY_TO|WORKS_ON|AUTHORED|FUNDED_BY|MEMBER_OF]-
    (item:Project|InstitutionalAgreement|Publication|Program)
  RETURN item
    UNION
  MATCH (one)<-[:AFFILIATED_WITH]-(:Researcher)-[:AUTHORED]->(item:Publication)
  RETURN item
}
WITH DISTINCT item
WHERE holds(item)
RETURN item
