// The pairs of institutions that are party to a common agreement and have no project, event or publication together, ever or for
// some years; those with the oldest agreement first. A project that the agreement governs, or that both pay for, is one together.
// Whether two were ever active together is known beforehand, from COLLABORATES_WITH; whether on a day or since one, the
// evidence tells.
CALL () {
  MATCH (agreement:InstitutionalAgreement)
  WHERE $of IS NULL AND agreement.byNewest IS NOT NULL
  RETURN agreement
    UNION
  MATCH (:Institution {id: $of})-[:PARTY_TO]->(agreement:InstitutionalAgreement)
  RETURN agreement
}
MATCH
  (one:Institution)-[mine:PARTY_TO]->(agreement),
  (agreement)<-[theirs:PARTY_TO]-(other:Institution)
WHERE
  one.id < other.id AND
  holds(mine) AND
  holds(agreement) AND
  holds(theirs) AND
  ($of IS NULL OR $of IN [one.id, other.id]) AND
  ($country IS NULL OR
    $country IN
    COLLECT {
      UNWIND [one, other] AS party
      MATCH (party)-[place:LOCATED_IN]->(country:Country)
      WHERE holds(place)
      RETURN country.id
    })
WITH
  one,
  other,
  CASE
    WHEN $years IS NULL THEN $day
    ELSE toString(date(coalesce($day, $today)) - duration({years: $years}))
  END AS start,
  collect(DISTINCT agreement) AS agreements,
  collect(mine) + collect(theirs) AS parts,
  min(agreement.validFrom) AS since
WHERE
  NOT EXISTS {
    MATCH (one)-[known:COLLABORATES_WITH]-(other)
    WHERE
      known.projects > 0 AND
      (start IS NULL OR
        EXISTS {
          MATCH
            (one)-[mine:PARTICIPATES_IN]->(item:Project),
            (item)<-[theirs:PARTICIPATES_IN]-(other)
          WHERE
            all(
              fact IN [mine, item, theirs]
              WHERE
                coalesce(
                  left($day, size(fact.validFrom)) >= fact.validFrom,
                  true
                ) AND
                coalesce(left(start, size(fact.validTo)) <= fact.validTo, true)
            )
        })
  } AND
  NOT EXISTS {
    MATCH (one)-[known:COLLABORATES_WITH]-(other)
    WHERE
      known.publications > 0 AND
      (start IS NULL OR
        EXISTS {
          MATCH
            (one)<-[mine:AFFILIATED_WITH]-
            (author)-[wrote:AUTHORED]->
            (item:Publication),
            (item)<-[alsoWrote:AUTHORED]-
            (coauthor)-[theirs:AFFILIATED_WITH]->
            (other)
          WHERE
            author <> coauthor AND
            ($years IS NULL OR
              coalesce(
                left(start, size(item.validFrom)) <= item.validFrom,
                true
              )) AND
            all(
              fact IN [mine, wrote, item, alsoWrote, theirs]
              WHERE
                coalesce(
                  left($day, size(fact.validFrom)) >= fact.validFrom,
                  true
                ) AND
                coalesce(left(start, size(fact.validTo)) <= fact.validTo, true)
            )
        })
  } AND
  NOT EXISTS {
    UNWIND agreements AS agreement
    MATCH (agreement)-[governs:GOVERNS]->(item:Project)
    WHERE
      all(
        fact IN [governs, item]
        WHERE
          coalesce(left($day, size(fact.validFrom)) >= fact.validFrom, true) AND
          coalesce(left(start, size(fact.validTo)) <= fact.validTo, true)
      )
  } AND
  NOT EXISTS {
    MATCH (one)<-[mine:FUNDED_BY]-(item:Project)-[theirs:FUNDED_BY]->(other)
    WHERE
      all(
        fact IN [mine, item, theirs]
        WHERE
          coalesce(left($day, size(fact.validFrom)) >= fact.validFrom, true) AND
          coalesce(left(start, size(fact.validTo)) <= fact.validTo, true)
      )
  }
WITH {
  id: one.id + ' ' + other.id,
  kind: 'AGREEMENT_WITHOUT_ACTIVITY',
  years: $years,
  entities: [one, other],
  evidence: agreements,
  since: since,
  sources:
    reduce(
      found = [],
      fact IN agreements + parts | found + coalesce(fact.sources, [])),
  certainty: 'DERIVED'
} AS node
ORDER BY node.since, node.id
