// The pairs of institutions of different countries that took part in projects together and are party to no common agreement;
// those with the most projects first.
CALL () {
  MATCH (one:Institution)
  WHERE $of IS NULL AND $country IS NULL AND one.byName IS NOT NULL
  RETURN one
    UNION ALL
  MATCH (one:Institution {id: $of})
  RETURN one
    UNION ALL
  MATCH (:Country {id: $country})<-[place:LOCATED_IN]-(one:Institution)
  WHERE $of IS NULL AND holds(place)
  RETURN one
}
MATCH (one)-[here:LOCATED_IN]->(home:Country)
WHERE holds(here)
CALL (one) {
  MATCH
    (one)-[mine:PARTICIPATES_IN]->(project:Project),
    (project)<-[theirs:PARTICIPATES_IN]-(other:Institution)
  WHERE one <> other AND holds(mine) AND holds(project) AND holds(theirs)
  RETURN
    other,
    collect(DISTINCT project) AS projects,
    min(project.validFrom) AS since,
    collect(mine) + collect(theirs) AS parts
}
// Without a start each pair is found from both its ends.
MATCH (other)-[there:LOCATED_IN]->(away:Country)
WHERE
  home <> away AND
  holds(there) AND
  ($of IS NOT NULL OR $country IS NOT NULL OR one.id < other.id) AND
  ($country IS NULL OR $country IN [home.id, away.id]) AND
  NOT EXISTS {
    MATCH
      (one)-[mine:PARTY_TO]->(agreement:InstitutionalAgreement),
      (agreement)<-[theirs:PARTY_TO]-(other)
    WHERE holds(mine) AND holds(agreement) AND holds(theirs)
  }
WITH
  CASE
    WHEN one.id < other.id THEN [one, other]
    ELSE [other, one]
  END AS pair,
  projects,
  since,
  parts
ORDER BY size(projects) DESC, pair[0].id, pair[1].id
LIMIT 10000
WITH {
  id: pair[0].id + ' ' + pair[1].id,
  kind: 'ACTIVITY_WITHOUT_AGREEMENT',
  entities: pair,
  evidence: projects,
  since: since,
  sources:
    reduce(
      found = [],
      fact IN projects + parts | found + coalesce(fact.sources, [])),
  certainty: 'DERIVED'
} AS node
ORDER BY size(node.evidence) DESC, node.id
