// The researchers a person had worked with by a day: those with whom evidence that holds that day joins the person; those
// with the most of it first. Told from the evidence as cypher/write/refreshCollaborations.cypher tells it for all days.
CALL (this) {
  MATCH
    (this)-[mine:WORKS_ON|AUTHORED]->(evidence),
    (evidence)<-[theirs:WORKS_ON|AUTHORED]-(other:Researcher)
  WHERE
    type(mine) = type(theirs) AND
    this <> other AND
    holds(mine) AND
    holds(theirs) AND
    holds(evidence)
  WITH
    other,
    count(DISTINCT
      CASE
        WHEN evidence:Project THEN evidence
      END) AS projects,
    count(DISTINCT
      CASE
        WHEN evidence:Publication THEN evidence
      END) AS publications,
    min(toInteger(left(coalesce(evidence.validFrom, evidence.validTo), 4))) AS first,
    max(toInteger(left(coalesce(evidence.validTo, evidence.validFrom), 4))) AS last,
    collect([evidence, mine, theirs]) AS found
  RETURN
    other AS node,
    {
      projects: projects,
      agreements: 0,
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
