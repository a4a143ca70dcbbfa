// Whom an institution has not worked with yet and could, by what the two have in common; the weightiest first.
// COLLABORATES_WITH joins whoever ever worked together. On a day the evidence tells which of them had, so that there the same is
// looked up in it; what begins on the last day there is holds only where no day is asked for.
MATCH (asker:Institution {id: $for})
WHERE holds(asker)
WITH asker, {validFrom: '9999-12-31'} AS end
WITH
  asker,
  holds(end) AS isWhole,
  COLLECT {
    MATCH (asker)-[place:LOCATED_IN]->(home:Country)
    WHERE holds(place)
    RETURN home.id
  } AS homes
CALL (asker, isWhole) {
  WITH asker, isWhole
  WHERE isWhole
  MATCH (asker)-[tie:COLLABORATES_WITH]-(found:Institution)
  RETURN
    found,
    asker AS through,
    'KNOWN' AS kind,
    0.0 AS share,
    [[tie]] AS facts
    UNION ALL
  WITH asker, isWhole
  WHERE isWhole
  MATCH (asker)-[mine:COLLABORATES_WITH]-(through:Institution)
  WITH
    asker,
    mine,
    through,
    COUNT { (through)-[:COLLABORATES_WITH]-(:Institution) } AS degree
  WHERE degree <= 500
  ORDER BY degree, through.id
  LIMIT 200
  MATCH (through)-[tie:COLLABORATES_WITH]-(found:Institution)
  WHERE found <> asker
  RETURN
    found,
    through,
    'COMMON_PARTNER' AS kind,
    1 / log(1 + degree) AS share,
    [[mine, tie]] AS facts
    UNION ALL
  WITH asker, isWhole
  WHERE NOT isWhole
  CALL (asker) {
    MATCH (asker)-[:COLLABORATES_WITH]-(partner:Institution)
    WITH partner, COUNT { (partner)-[:COLLABORATES_WITH]-() } AS degree
    WHERE degree <= 500
    ORDER BY degree, partner.id
    LIMIT 200
    RETURN collect(partner) AS partners
  }
  UNWIND [asker] + partners AS through
  CALL (through) {
    MATCH
      (through)-[mine:PARTICIPATES_IN|PARTY_TO]->(item),
      (item)<-[theirs:PARTICIPATES_IN|PARTY_TO]-(other:Institution)
    WHERE through <> other AND holds(item) AND holds(mine) AND holds(theirs)
    RETURN other, [item, mine, theirs] AS facts
      UNION ALL
    MATCH
      (through)<-[mine:AFFILIATED_WITH]-(author)-[wrote:AUTHORED]->(item),
      (item)<-[alsoWrote:AUTHORED]-
      (coauthor)-[theirs:AFFILIATED_WITH]->
      (other:Institution)
    WHERE
      author <> coauthor AND
      through <> other AND
      holds(item) AND
      holds(mine) AND
      holds(wrote) AND
      holds(alsoWrote) AND
      holds(theirs)
    RETURN other, [item, mine, wrote, alsoWrote, theirs] AS facts
  }
  WITH asker, through, other, collect(facts) AS facts
  WITH asker, through, collect({other: other, facts: facts}) AS ties
  WITH
    asker,
    through,
    ties,
    [tie IN ties WHERE tie.other = asker | tie.facts] AS mine
  WHERE through = asker OR size(mine) > 0
  UNWIND ties AS tie
  RETURN
    tie.other AS found,
    through,
    CASE
      WHEN through = asker THEN 'KNOWN'
      ELSE 'COMMON_PARTNER'
    END AS kind,
    1 / log(1 + size(ties)) AS share,
    coalesce(head(mine), []) + tie.facts AS facts
    UNION ALL
  WITH asker
  // A subquery keeps the planner from beginning at all areas and programs.
  CALL (asker) {
    MATCH
      (asker)-[part:PARTICIPATES_IN|PARTY_TO]->
      (item:Project|InstitutionalAgreement)
    WHERE holds(item) AND holds(part)
    RETURN item, part
  }
  MATCH
    (item)-[belongs:IN_AREA|FUNDED_UNDER|BELONGS_TO]->
    (through:PriorityArea|Program)
  WHERE holds(through) AND holds(belongs)
  WITH DISTINCT asker, through
  WITH
    through,
    head(
      COLLECT {
        CALL (asker) {
          MATCH (asker)-[part:PARTICIPATES_IN|PARTY_TO]->(item)
          WHERE holds(item) AND holds(part)
          RETURN item, part
        }
        MATCH (item)-[belongs:IN_AREA|FUNDED_UNDER|BELONGS_TO]->(through)
        WHERE holds(belongs)
        RETURN [item, part, belongs]
        ORDER
        BY
        item.byNewest
        LIMIT
        1
      }) AS mine
  CALL (through) {
    MATCH
      (through)<-[belongs:IN_AREA|FUNDED_UNDER|BELONGS_TO]-
      (item:Project|InstitutionalAgreement)
    WHERE holds(item) AND holds(belongs)
    RETURN item
    ORDER BY item.byNewest
    LIMIT 10000
  }
  MATCH (item)<-[part:PARTICIPATES_IN|PARTY_TO]-(found:Institution)
  WHERE holds(part)
  WITH DISTINCT through, mine, found
  RETURN
    found,
    through,
    CASE
      WHEN through:Program THEN 'SAME_PROGRAM'
      ELSE 'SAME_AREA'
    END AS kind,
    0.5 AS share,
    [mine] AS facts
    UNION ALL
  WITH asker
  MATCH
    (asker)-[mine:MEMBER_OF|AFFILIATED_WITH]-
    (through:Program|Researcher)-[theirs:MEMBER_OF|AFFILIATED_WITH]-
    (found:Institution)
  WHERE holds(through) AND holds(mine) AND holds(theirs)
  RETURN
    found,
    through,
    CASE
      WHEN through:Program THEN 'SAME_NETWORK'
      ELSE 'SHARED_PERSON'
    END AS kind,
    1.0 AS share,
    [[mine, theirs]] AS facts
}
WITH
  asker,
  homes,
  found,
  collect({kind: kind, through: through, share: round(share, 3), facts: facts}) AS reasons
WHERE
  found <> asker AND
  none(reason IN reasons WHERE reason.kind = 'KNOWN') AND
  NOT EXISTS {
    MATCH (found)-[part:PART_OF]-(asker)
    WHERE holds(part)
  } AND
  EXISTS {
    MATCH (found)-[place:LOCATED_IN]->(there:Country)
    WHERE holds(place) AND coalesce(there.id = $country, NOT there.id IN homes)
  } AND
  ($area IS NULL OR
    EXISTS {
      MATCH
        (found)-[part:PARTICIPATES_IN|PARTY_TO]->
        (item)-[belongs:IN_AREA]->
        (area)
      WHERE area.id = $area AND holds(item) AND holds(part) AND holds(belongs)
    })
WITH
  asker,
  found,
  reasons,
  round(reduce(total = 0.0, reason IN reasons | total + reason.share), 3) AS score
ORDER BY score DESC, found.byName
LIMIT 500
WITH {
  asker: asker,
  institution: found,
  byName: found.byName,
  score: score,
  reasons: reasons,
  sources:
    COLLECT {
      UNWIND reasons AS reason
      CALL (found, reason) {
        UNWIND reason.facts AS facts
        RETURN facts
          UNION
        ALL
        WITH found, reason
        WHERE reason.kind IN ['SAME_AREA', 'SAME_PROGRAM']
        // A subquery keeps the planner from beginning at the area, which has them all.
        WITH found, reason.through AS through
        CALL (found) {
          MATCH (found)-[part:PARTICIPATES_IN|PARTY_TO]->(item)
          WHERE holds(item) AND holds(part)
          RETURN item, part
        }
        MATCH (item)-[belongs:IN_AREA|FUNDED_UNDER|BELONGS_TO]->(through)
        WHERE holds(belongs)
        RETURN [item, part, belongs] AS facts
        ORDER
        BY
        item.byNewest
        LIMIT
        1
      }
      UNWIND facts AS fact
      UNWIND fact.sources AS source
      RETURN DISTINCT source
      ORDER
      BY
      source
    },
  certainty: 'DERIVED'
} AS node
ORDER BY node.score DESC, node.byName
