// What followed a meeting: what began on its day or later and before the day of the next one, in an area that it raised or that
// its agreement names, or in a program open to partners from a country of the agreement.
MATCH (this)-[held:HELD_UNDER]->(agreement:BilateralAgreement)
WHERE holds(held) AND holds(agreement)
WITH
  this,
  agreement,
  this.date AS began,
  head(
    COLLECT {
      MATCH (agreement)<-[alsoHeld:HELD_UNDER]-(later:Meeting)
      WHERE
        later.date IS NOT NULL AND
        [coalesce(later.number, 1000000), later.date, later.id] >
        [coalesce(this.number, 1000000), this.date, this.id] AND
        holds(alsoHeld) AND
        holds(later)
      RETURN later.date
      ORDER
      BY
      later.number,
      later.date,
      later.id
      LIMIT
      1
    }) AS ended
WITH
  this,
  agreement,
  began,
  coalesce(ended, toString(date(coalesce($day, $today)) + duration('P1D'))) AS ended
WITH
  this,
  agreement,
  began + substring('-01-01', size(began) - 4) AS opens,
  CASE size(began)
    WHEN
      7
      THEN toString(date(began + '-01') + duration('P1M') - duration('P1D'))
    ELSE began + substring('-12-31', size(began) - 4)
  END AS opened,
  ended + substring('-01-01', size(ended) - 4) AS closes,
  CASE size(ended)
    WHEN
      7
      THEN toString(date(ended + '-01') + duration('P1M') - duration('P1D'))
    ELSE ended + substring('-12-31', size(ended) - 4)
  END AS closed,
  COLLECT {
    MATCH (agreement)-[bond:BETWEEN]->(country:Country)
    WHERE holds(bond)
    RETURN country
  } AS countries
CALL (this, agreement, countries) {
  MATCH (this)-[step:RAISED]->(ground:PriorityArea)
  WHERE holds(step) AND holds(ground)
  RETURN ground, step, 'AREA_RAISED' AS reason
    UNION ALL
  MATCH (agreement)-[step:NAMES]->(ground:PriorityArea)
  WHERE holds(step) AND holds(ground)
  RETURN ground, step, 'AREA_AGREED' AS reason
    UNION ALL
  UNWIND countries AS country
  MATCH (country)<-[step:OPEN_TO]-(ground:Program)
  WHERE holds(step) AND holds(ground)
  RETURN ground, step, 'PROGRAM_OPEN' AS reason
}
CALL (ground) {
  RETURN ground AS item, [] AS ways
    UNION ALL
  MATCH (ground)<-[way:IN_AREA|FUNDED_UNDER|CALL_OF]-(item)
  WHERE holds(way)
  RETURN item, [way] AS ways
    UNION ALL
  MATCH (ground)<-[way:IN_AREA]-(program:Program)<-[made:CALL_OF]-(item:Call)
  WHERE holds(way) AND holds(program)
  RETURN item, [way, made] AS ways
}
WITH *, split(item.byBeginning, ' ') AS parts
WITH *, parts[0] AS day
WITH
  *,
  day + substring('-01-01', size(day) - 4) AS earliest,
  day + substring('-12-31', size(day) - 4) AS latest
WITH *, earliest >= opened AND latest < closes AS isSure
WHERE
  (isSure OR $includePossible) AND
  latest >= opens AND
  earliest < closed AND
  holds(item) AND
  coalesce(
    left(day, size(step.validFrom)) >= left(step.validFrom, size(day)),
    true
  ) AND
  coalesce(left(day, size(step.validTo)) <= left(step.validTo, size(day)), true)
WITH
  *,
  COLLECT {
    MATCH
      (item)<-[part:PARTICIPATES_IN|PARTY_TO]-
      (:Institution)-[place:LOCATED_IN]->
      (country:Country)
    WHERE holds(part) AND holds(place)
    RETURN country
      UNION
    MATCH (item:Project)-[part:INVOLVES]->(country:Country)
    WHERE holds(part)
    RETURN country
  } AS involved
WHERE
  all(one IN involved WHERE one IN countries) OR
  size([one IN countries WHERE one IN involved]) > 1
OPTIONAL MATCH (item:Call)-[:CALL_OF]->(maker:Program)
WITH
  item,
  parts,
  isSure,
  coalesce(maker, item) AS entity,
  collect(DISTINCT reason) AS reasons,
  collect(DISTINCT ground) AS because,
  collect([fact IN [item, step] + ways | fact.sources]) AS stated
WHERE NOT entity:Call AND holds(entity)
WITH {
  node: {
    id: item.byBeginning,
    date: parts[0],
    kind: parts[1],
    year: toInteger(left(parts[0], 4)),
    item: item,
    entity: entity,
    sources: item.sources,
    certainty:
      CASE
        WHEN
          any(field IN item.derivedFields WHERE field IN $eventDates[parts[1]])
          THEN 'DERIVED'
        ELSE coalesce(item.certainty, 'VERIFIED')
      END,
    validFrom: parts[0]
  },
  reasons:
    COLLECT {
      UNWIND reasons AS reason
      RETURN reason
      ORDER
      BY
      reason
    },
  because: because,
  timing:
    CASE
      WHEN isSure THEN 'SURE'
      ELSE 'POSSIBLE'
    END,
  sources:
    COLLECT {
      UNWIND stated AS one
      UNWIND one AS some
      UNWIND some AS source
      RETURN DISTINCT source
      ORDER
      BY
      source
    },
  certainty: 'DERIVED',
  validFrom: parts[0]
} AS edge
WITH edge, edge.node AS node
ORDER BY node.id
