// Whom an item joins one with, and in what way. Everyone with a part in it stands there in a capacity; two are joined by it
// where they have different ones: the one who pays and the one who takes part, two authors, two parties. `number` is how many
// have a part, `facts` are the relationships that say so of the two.
// (start, item)
CALL (start, item) {
  MATCH (item)<-[part:PARTICIPATES_IN|PARTY_TO]-(party:Institution)
  WHERE NOT start:Researcher AND holds(part)
  RETURN 'JOINT' AS way, party, party.id AS capacity, [part] AS facts
    UNION ALL
  MATCH (item)<-[part:WORKS_ON|AUTHORED]-(party:Researcher)
  WHERE start:Researcher AND holds(part)
  RETURN 'JOINT' AS way, party, party.id AS capacity, [part] AS facts
    UNION ALL
  MATCH
    (item)<-[part:AUTHORED]-
    (author:Researcher)-[place:AFFILIATED_WITH]->
    (party:Institution)
  WHERE NOT start:Researcher AND holds(part) AND holds(place)
  RETURN 'JOINT' AS way, party, author.id AS capacity, [part, place] AS facts
    UNION ALL
  MATCH (item)-[part:FUNDED_BY]->(party:Institution)
  WHERE NOT start:Researcher AND holds(part)
  RETURN 'FUNDING' AS way, party, 'FUNDER' AS capacity, [part] AS facts
    UNION ALL
  MATCH (item)<-[part:PARTICIPATES_IN|MEMBER_OF]-(party:Institution)
  WHERE NOT start:Researcher AND holds(part)
  RETURN 'FUNDING' AS way, party, 'PARTICIPANT' AS capacity, [part] AS facts
}
CALL (start, party) {
  WITH start, party
  WHERE NOT start:Country
  RETURN party AS side
    UNION ALL
  MATCH (party)-[place:LOCATED_IN]->(side:Country)
  WHERE start:Country AND holds(place)
  RETURN side
}
WITH start, way, side, collect({capacity: capacity, facts: facts}) AS parts
WITH start, way, collect({party: side, parts: parts}) AS sides
UNWIND sides AS mine
UNWIND sides AS theirs
WITH way, size(sides) AS number, start, mine, theirs
WHERE
  mine.party = start AND
  theirs.party <> start AND
  any(
    part IN mine.parts
    WHERE any(other IN theirs.parts WHERE part.capacity <> other.capacity)
  )
WITH
  theirs.party AS partner,
  way,
  number,
  reduce(
    facts = [], part IN mine.parts + theirs.parts | facts + part.facts) AS facts
RETURN partner, way, number, facts
