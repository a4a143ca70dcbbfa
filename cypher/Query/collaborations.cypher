// With whom an institution, a researcher or a country has worked, on what evidence; the strongest partnerships first.
// Everyone with a part in something stands there in a capacity; two are joined by it where they have different ones: the
// one who pays and the one who takes part, two authors, two parties.
MATCH (start:Entity {id: $from})
WHERE (start:Institution OR start:Researcher OR start:Country) AND holds(start)
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
WITH DISTINCT start, item
WHERE holds(item)
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
WITH
  start,
  item,
  way,
  side,
  collect({capacity: capacity, facts: facts}) AS parts
WITH start, item, way, collect({party: side, parts: parts}) AS sides
UNWIND sides AS mine
UNWIND sides AS theirs
WITH start, item, way, size(sides) AS number, mine, theirs
WHERE
  mine.party = start AND
  theirs.party <> start AND
  ($partner IS NULL OR theirs.party.id = $partner) AND
  any(
    part IN mine.parts
    WHERE any(other IN theirs.parts WHERE part.capacity <> other.capacity)
  )
WITH
  theirs.party AS partner,
  item,
  CASE
    WHEN way = 'FUNDING' THEN 'FUNDING'
    WHEN item:InstitutionalAgreement THEN 'AGREEMENT'
    WHEN item:Publication THEN 'PUBLICATION'
    WHEN item.kind IN ['WORKSHOP', 'EVENT'] THEN 'EVENT'
    ELSE 'PROJECT'
  END AS kind,
  CASE $counting
    WHEN 'FRACTIONAL' THEN 1.0 / (number - 1)
    ELSE 1.0
  END AS strength,
  reduce(
    facts = [item], part IN mine.parts + theirs.parts | facts + part.facts) AS facts
WITH
  partner,
  round(sum(strength), 6) AS strength,
  min(toInteger(left(coalesce(item.validFrom, item.validTo), 4))) AS first,
  max(toInteger(left(coalesce(item.validTo, item.validFrom), 4))) AS last,
  collect({
    id: item.id,
    kind: kind,
    entity: item,
    year: toInteger(left(item.validFrom, 4)),
    strength: strength,
    sources: reduce(all = [], fact IN facts | all + coalesce(fact.sources, [])),
    certainty: 'DERIVED'
  }) AS evidence
WHERE
  $withCountry IS NULL OR
  partner:Country AND partner.id = $withCountry OR
  EXISTS {
    MATCH (partner)-[place:LOCATED_IN]->(:Country {id: $withCountry})
    WHERE holds(place)
  } OR
  EXISTS {
    MATCH
      (partner)-[belongs:AFFILIATED_WITH]->
      (:Institution)-[place:LOCATED_IN]->
      (:Country {id: $withCountry})
    WHERE holds(belongs) AND holds(place)
  }
WITH {
  id: partner.id,
  partner: partner,
  byName: partner.byName,
  counting: $counting,
  strength: strength,
  first: first,
  last: last,
  evidence: evidence,
  sources:
    COLLECT {
      UNWIND evidence AS one
      UNWIND one.sources AS source
      RETURN DISTINCT source
    },
  certainty: 'DERIVED'
} AS node
ORDER BY node.strength DESC, node.byName
