// Every relationship between two entities of a neighbourhood, by its ends and its kind.
UNWIND this.found AS one
UNWIND this.found AS another
WITH one.node AS here, another.node AS there
MATCH (here)-[step:$any($relationshipKinds)]->(there)
WHERE holds(step)
WITH step {
  .*,
  kind: type(step),
  role: coalesce(step.role, step.kind,
      CASE
        WHEN step.former THEN 'FORMER'
      END),
  from: here,
  to: there,
  direction: 'ALONG'
} AS node
ORDER BY node.from.id, node.kind, node.to.id
