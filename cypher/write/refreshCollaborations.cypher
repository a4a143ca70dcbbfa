// Writes who collaborates with these institutions and researchers, by the evidence, and removes what has none left.
// Institutions collaborate through a project they both take part in, an agreement they are both party to, or a
// publication of two of their researchers; researchers through a project or a publication. Each pair has one
// relationship, from the smaller id to the larger. A pair of which both are refreshed, in this run or in another one of
// the same load, is written once, when the smaller id's turn comes.
// @param ids: [ID!]!
// @param refreshed: [ID!]!
// @row outcome: DerivedOutcome!
UNWIND $ids AS id
MATCH (one:Entity {id: id})
CALL (one) {
  CALL (one) {
    MATCH
      (one)-[mine:PARTICIPATES_IN|PARTY_TO|WORKS_ON|AUTHORED]->(evidence),
      (evidence)<-[theirs:PARTICIPATES_IN|PARTY_TO|WORKS_ON|AUTHORED]-(other)
    WHERE type(mine) = type(theirs) AND one <> other
    RETURN other, evidence, [evidence, mine, theirs] AS facts
      UNION ALL
    MATCH
      (one:Institution)<-[mine:AFFILIATED_WITH]-
      (author)-[wrote:AUTHORED]->
      (evidence),
      (evidence)<-[alsoWrote:AUTHORED]-
      (coauthor)-[theirs:AFFILIATED_WITH]->
      (other)
    WHERE author <> coauthor AND one <> other
    RETURN other, evidence, [evidence, wrote, alsoWrote, mine, theirs] AS facts
      UNION ALL
    // Those it is known to collaborate with, lest one without evidence stays unseen.
    MATCH (one)-[:COLLABORATES_WITH]-(other)
    RETURN other, null AS evidence, [] AS facts
  }
  WITH one, other, evidence, facts
  WHERE one.id < other.id OR NOT other.id IN $refreshed
  // Null stands for no source, so that what has none still counts.
  UNWIND
    coalesce(
      nullIf(
        reduce(all = [], fact IN facts | all + coalesce(fact.sources, [])),
        []
      ),
      [null]
    ) AS source
  WITH
    other,
    count(DISTINCT
      CASE
        WHEN evidence:Project THEN evidence
      END) AS projects,
    count(DISTINCT
      CASE
        WHEN evidence:InstitutionalAgreement THEN evidence
      END) AS agreements,
    count(DISTINCT
      CASE
        WHEN evidence:Publication THEN evidence
      END) AS publications,
    min(toInteger(left(coalesce(evidence.validFrom, evidence.validTo), 4))) AS first,
    max(toInteger(left(coalesce(evidence.validTo, evidence.validFrom), 4))) AS last,
    collect(DISTINCT source) AS sources
  RETURN
    other,
    {
      projects: projects,
      agreements: agreements,
      publications: publications,
      first: first,
      last: last,
      sources:
        COLLECT {
          UNWIND sources AS source
          RETURN source
          ORDER
          BY
          source
        },
      certainty: 'DERIVED'
    } AS wanted
}
OPTIONAL MATCH (one)-[known:COLLABORATES_WITH]-(other)
WITH
  one,
  other,
  known,
  wanted,
  CASE
    WHEN
      wanted.projects + wanted.agreements + wanted.publications = 0
      THEN 'REMOVED'
    WHEN known IS NULL THEN 'CREATED'
    WHEN
      any(
        key IN keys(wanted)
        WHERE
          known[key] <> wanted[key] OR
          (known[key] IS NULL) <> (wanted[key] IS NULL)
      )
      THEN 'CHANGED'
  END AS outcome
WHERE outcome IS NOT NULL
CALL (known, outcome) {
  WITH known
  WHERE outcome = 'REMOVED'
  DELETE known
}
CALL (one, other, wanted, outcome) {
  WITH one, other, wanted
  WHERE outcome <> 'REMOVED'
  WITH
    wanted,
    CASE
      WHEN one.id < other.id THEN [one, other]
      ELSE [other, one]
    END AS pair
  WITH wanted, pair[0] AS from, pair[1] AS to
  MERGE (from)-[edge:COLLABORATES_WITH]->(to)
  SET edge = wanted
}
RETURN outcome
