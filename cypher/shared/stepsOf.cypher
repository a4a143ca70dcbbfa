// The steps of a way, each in its direction, with the entities it joins.
// (way)
UNWIND range(0, way.length - 1) AS place
WITH
  place,
  way.relationships[place] AS step,
  way.nodes[place] AS here,
  way.nodes[place + 1] AS next
WITH
  place,
  step {
    .*,
    kind: type(step),
    role:
      coalesce(step.role, step.kind,
        CASE
          WHEN step.former THEN 'FORMER'
        END),
    from: here,
    to: next,
    direction:
      CASE
        WHEN startNode(step) = here THEN 'ALONG'
        ELSE 'AGAINST'
      END
  } AS step
RETURN place, step
