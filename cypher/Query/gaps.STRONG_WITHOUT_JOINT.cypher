// The pairs of institutions of different countries that are both strong in a priority area and have done nothing together; those
// where the weaker has the most projects first.
// Whether two ever did anything together is known beforehand, from COLLABORATES_WITH; whether on a day, the evidence tells.
MATCH (area:PriorityArea)
WHERE
  area.byName IS NOT NULL AND
  coalesce(area.status <> 'FORMER', true) AND
  holds(area)
CALL (area) {
  MATCH
    (area)<-[membership:IN_AREA]-
    (project:Project)<-[part:PARTICIPATES_IN]-
    (party:Institution)
  WHERE holds(membership) AND holds(project) AND holds(part)
  WITH
    party,
    collect(DISTINCT project) AS projects,
    min(project.validFrom) AS since,
    collect(membership) + collect(part) AS facts
  WHERE size(projects) >= $projects
  MATCH (party)-[place:LOCATED_IN]->(country:Country)
  WHERE holds(place)
  WITH party, country, projects, since, facts
  ORDER BY size(projects) DESC, party.id
  RETURN
    collect({
      party: party,
      country: country.id,
      projects: projects,
      since: since,
      facts: facts
    }) AS strong
}
// The one side has all that is asked for, the other what it is compared with.
WITH
  area,
  [
    mine IN strong
    WHERE
      mine.party.id = $of OR
      ($of IS NULL AND ($country IS NULL OR mine.country = $country))
  ][..100] AS asked,
  CASE
    WHEN $of IS NOT NULL THEN strong
    WHEN
      $country IS NOT NULL
      THEN [theirs IN strong WHERE theirs.country <> $country][..100]
    ELSE strong[..100]
  END AS others
UNWIND asked AS mine
UNWIND others AS theirs
WITH area, mine, theirs, mine.party AS one, theirs.party AS other
WHERE
  mine.country <> theirs.country AND
  ($of IS NOT NULL OR $country IS NOT NULL OR one.id < other.id) AND
  ($country IS NULL OR $country IN [mine.country, theirs.country]) AND
  NOT EXISTS {
    MATCH (one)-[known:COLLABORATES_WITH]-(other)
    WHERE
      $day IS NULL OR
      EXISTS {
        MATCH
          (one)-[hers:PARTICIPATES_IN|PARTY_TO]->(item),
          (item)<-[his:PARTICIPATES_IN|PARTY_TO]-(other)
        WHERE
          type(hers) = type(his) AND holds(hers) AND holds(item) AND holds(his)
      } OR
      (known.publications > 0 AND
        EXISTS {
          MATCH
            (one)<-[hers:AFFILIATED_WITH]-
            (author)-[wrote:AUTHORED]->
            (item:Publication),
            (item)<-[alsoWrote:AUTHORED]-
            (coauthor)-[his:AFFILIATED_WITH]->
            (other)
          WHERE
            author <> coauthor AND
            holds(hers) AND
            holds(wrote) AND
            holds(item) AND
            holds(alsoWrote) AND
            holds(his)
        })
  }
WITH
  area,
  CASE
    WHEN one.id < other.id THEN [one, other]
    ELSE [other, one]
  END AS pair,
  CASE
    WHEN size(mine.projects) < size(theirs.projects) THEN size(mine.projects)
    ELSE size(theirs.projects)
  END AS strength,
  CASE
    WHEN mine.since <= theirs.since THEN mine.since
    ELSE coalesce(theirs.since, mine.since)
  END AS since,
  mine.projects + theirs.projects AS projects,
  mine.facts + theirs.facts AS facts
WITH {
  id: pair[0].id + ' ' + pair[1].id + ' ' + area.id,
  kind: 'STRONG_WITHOUT_JOINT',
  entities: pair,
  area: area,
  strength: strength,
  evidence: projects,
  since: since,
  sources:
    reduce(
      found = [],
      fact IN projects + facts | found + coalesce(fact.sources, [])),
  certainty: 'DERIVED'
} AS node
ORDER BY node.strength DESC, node.id
