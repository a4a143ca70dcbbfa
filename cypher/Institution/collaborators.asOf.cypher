// The institutions an institution had worked with by a day: those with which evidence that holds that day joins it; those
// with the most of it first. Told from the evidence as cypher/write/refreshCollaborations.cypher tells it for all days.
CALL (this) {
  CALL (this) {
    MATCH
      (this)-[mine:PARTICIPATES_IN|PARTY_TO]->(evidence),
      (evidence)<-[theirs:PARTICIPATES_IN|PARTY_TO]-(other:Institution)
    WHERE
      type(mine) = type(theirs) AND
      this <> other AND
      holds(mine) AND
      holds(theirs) AND
      holds(evidence)
    RETURN other, evidence, [evidence, mine, theirs] AS facts
      UNION ALL
    MATCH
      (this)<-[mine:AFFILIATED_WITH]-(author)-[wrote:AUTHORED]->(evidence),
      (evidence)<-[alsoWrote:AUTHORED]-
      (coauthor)-[theirs:AFFILIATED_WITH]->
      (other)
    WHERE
      author <> coauthor AND
      this <> other AND
      holds(mine) AND
      holds(wrote) AND
      holds(evidence) AND
      holds(alsoWrote) AND
      holds(theirs)
    RETURN other, evidence, [evidence, wrote, alsoWrote, mine, theirs] AS facts
  }
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
    collect(facts) AS found
  RETURN
    other AS node,
    {
      projects: projects,
      agreements: agreements,
      publications: publications,
      first: first,
      last: last,
      sources:
        COLLECT {
          UNWIND found AS facts
          UNWIND facts AS fact
          UNWIND fact.sources AS source
          RETURN DISTINCT source
          ORDER
          BY
          source
        },
      certainty: 'DERIVED'
    } AS edge
}
ORDER BY edge.projects + edge.agreements + edge.publications DESC, node.byName
