// With whom an institution, a researcher or a country has worked, on what evidence; the strongest partnerships first.
MATCH (start:Entity {id: $from})
WHERE (start:Institution OR start:Researcher OR start:Country) AND holds(start)
CALL shared.itemsOf(start) YIELD item
CALL shared.joinedBy(start, item) YIELD partner, way, number, facts
WITH
  start,
  item,
  partner,
  way,
  CASE $counting
    WHEN 'FRACTIONAL' THEN 1.0 / (number - 1)
    ELSE 1.0
  END AS share
WHERE $partner IS NULL OR partner.id = $partner
// Lists of nothing but nodes and numbers: a hub has a hundred thousand of them.
WITH
  start,
  partner,
  sum(share) AS strength,
  min(toInteger(left(coalesce(item.validFrom, item.validTo), 4))) AS first,
  max(toInteger(left(coalesce(item.validTo, item.validFrom), 4))) AS last,
  collect(
    CASE way
      WHEN 'JOINT' THEN item
    END) AS joint,
  collect(
    CASE way
      WHEN 'JOINT' THEN share
    END) AS jointShares,
  collect(
    CASE way
      WHEN 'FUNDING' THEN item
    END) AS paid,
  collect(
    CASE way
      WHEN 'FUNDING' THEN share
    END) AS paidShares
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
  from: start,
  partner: partner,
  byName: partner.byName,
  counting: $counting,
  strength: round(strength, 6),
  first: first,
  last: last,
  joint: joint,
  jointShares: jointShares,
  paid: paid,
  paidShares: paidShares,
  certainty: 'DERIVED'
} AS node
ORDER BY node.strength DESC, node.byName
