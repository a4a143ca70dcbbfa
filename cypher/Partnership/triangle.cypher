// The knowledge triangle of a partnership: the institutions that take part in its evidence, each with what says so. Those who
// pay do so where paying is what joins the two.
CALL shared.evidenceOf(this) YIELD one
CALL (one) {
  WITH one.entity AS item
  MATCH (item)<-[part:PARTICIPATES_IN|PARTY_TO|MEMBER_OF]-(member:Institution)
  WHERE holds(part) AND holds(member)
  RETURN member, [part] AS facts
    UNION ALL
  WITH one.entity AS item
  MATCH
    (item)<-[part:AUTHORED]-
    (:Researcher)-[place:AFFILIATED_WITH]->
    (member:Institution)
  WHERE holds(part) AND holds(place) AND holds(member)
  RETURN member, [part, place] AS facts
    UNION ALL
  WITH one
  WHERE one.kind = 'FUNDING'
  WITH one.entity AS item
  MATCH (item)-[part:FUNDED_BY]->(member:Institution)
  WHERE holds(part) AND holds(member)
  RETURN member, [part] AS facts
}
WITH member, collect(facts) AS found
WITH {members: collect({institution: member, facts: found})} AS node
