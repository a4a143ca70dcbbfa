// Who works with whom, counted by the evidence: the strongest edges first, and the institutions at them up to a limit.
// All the evidence is counted beforehand, in COLLABORATES_WITH; that of an area, of some kinds, years or of a day is counted here.
OPTIONAL MATCH (area:PriorityArea {id: $area})
// What begins on the last day there is holds only where no day is asked for.
WITH area, {validFrom: '9999-12-31'} AS end
WITH
  area,
  $area IS NULL AND
  size($evidence) = 3 AND
  $fromYear IS NULL AND
  $toYear IS NULL AND
  holds(end) AS isWhole
CALL (area, isWhole) {
  WITH isWhole
  WHERE isWhole
  MATCH (source:Institution)-[known:COLLABORATES_WITH]->(target:Institution)
  WHERE source.byName IS NOT NULL
  RETURN
    source,
    target,
    known.projects AS projects,
    known.agreements AS agreements,
    known.publications AS publications,
    known.first AS first,
    known.last AS last,
    null AS undated
    UNION ALL
  WITH area, isWhole
  WHERE NOT isWhole
  CALL (area) {
    MATCH (area)<-[membership:IN_AREA]-(evidence:Project|InstitutionalAgreement)
    WHERE
      holds(membership) AND
      CASE
        WHEN evidence:Project THEN 'PROJECT'
        ELSE 'AGREEMENT'
      END IN
      $evidence
    RETURN evidence
      UNION
    MATCH
      (area)<-[membership:IN_AREA]-
      (project:Project)<-[output:OUTPUT_OF]-
      (evidence:Publication)
    WHERE
      'PUBLICATION' IN $evidence AND
      holds(membership) AND
      holds(project) AND
      holds(output)
    RETURN evidence
      UNION
    WITH area
    WHERE area IS NULL AND 'PROJECT' IN $evidence
    MATCH (evidence:Project)
    WHERE evidence.byNewest IS NOT NULL
    RETURN evidence
      UNION
    WITH area
    WHERE area IS NULL AND 'AGREEMENT' IN $evidence
    MATCH (evidence:InstitutionalAgreement)
    WHERE evidence.byNewest IS NOT NULL
    RETURN evidence
      UNION
    WITH area
    WHERE area IS NULL AND 'PUBLICATION' IN $evidence
    MATCH (evidence:Publication)
    WHERE evidence.byNewest IS NOT NULL
    RETURN evidence
  }
  WITH
    evidence,
    toInteger(left(coalesce(evidence.validFrom, evidence.validTo), 4)) AS begun,
    toInteger(left(coalesce(evidence.validTo, evidence.validFrom), 4)) AS ended
  WHERE
    holds(evidence) AND
    coalesce(ended >= $fromYear, $fromYear IS NULL) AND
    coalesce(begun <= $toYear, $toYear IS NULL)
  CALL (evidence) {
    MATCH
      (source:Institution)-[mine:PARTICIPATES_IN|PARTY_TO]->(evidence),
      (evidence)<-[theirs:PARTICIPATES_IN|PARTY_TO]-(target:Institution)
    WHERE source.id < target.id AND holds(mine) AND holds(theirs)
    RETURN source, target
      UNION
    MATCH
      (source:Institution)<-[mine:AFFILIATED_WITH]-
      (author)-[wrote:AUTHORED]->
      (evidence),
      (evidence)<-[alsoWrote:AUTHORED]-
      (coauthor)-[theirs:AFFILIATED_WITH]->
      (target:Institution)
    WHERE
      author <> coauthor AND
      source.id < target.id AND
      holds(mine) AND
      holds(theirs) AND
      holds(wrote) AND
      holds(alsoWrote)
    RETURN source, target
  }
  RETURN
    source,
    target,
    count(
      CASE
        WHEN evidence:Project THEN 1
      END) AS projects,
    count(
      CASE
        WHEN evidence:InstitutionalAgreement THEN 1
      END) AS agreements,
    count(
      CASE
        WHEN evidence:Publication THEN 1
      END) AS publications,
    min(begun) AS first,
    max(ended) AS last,
    count(
      CASE
        WHEN begun IS NULL THEN 1
      END) AS undated
}
WITH source, target, projects, agreements, publications, first, last, undated
WHERE holds(source) AND holds(target) AND meets(source) AND meets(target)
WITH {
  source: source,
  target: target,
  weight: projects + agreements + publications,
  projects: projects,
  agreements: agreements,
  publications: publications,
  first: first,
  last: last,
  undated: undated
} AS step
ORDER BY step.weight DESC, step.source.id, step.target.id
WITH collect(step) AS steps
CALL (steps) {
  UNWIND range(0, size(steps) - 1) AS position
  UNWIND [steps[position].source, steps[position].target] AS institution
  WITH
    institution,
    min(position) AS strongest,
    count(*) AS degree,
    sum(steps[position].weight) AS strength
  ORDER BY strongest, institution.id
  RETURN
    collect({institution: institution, degree: degree, strength: strength}) AS members
}
WITH steps, members, [one IN members[..$limit] | one.institution] AS taken
WITH
  steps,
  members,
  [step IN steps WHERE step.source IN taken AND step.target IN taken][..10000] AS edges
WITH
  steps,
  members,
  edges,
  [
    one IN members[..$limit]
    WHERE any(step IN edges WHERE one.institution IN [step.source, step.target])
  ] AS nodes
WITH {
  nodes: nodes,
  edges: edges,
  leftOut: {
    nodes: size(members) - size(nodes),
    edges: size(steps) - size(edges)
  }
} AS node
WHERE $area IS NULL OR EXISTS { (:PriorityArea {id: $area}) }
