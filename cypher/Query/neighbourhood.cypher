// What is around an entity: rings of neighbours, each drawn from the one before. Of the neighbours of one entity, those with
// the most relationships are taken, then by id; no ring has more than 200, and all together are no more.
MATCH (centre:Entity&!Source&!Call {id: $of})
WHERE holds(centre)
WITH
  centre,
  reduce(
    rings = [[centre]],
    ring IN
    range(1, $depth) |
      rings +
      [
        COLLECT {
          UNWIND last(rings) AS here
          CALL (here) {
            MATCH (here)-[step:$any($relationshipKinds)]-(next:$any($kinds))
            WHERE holds(step) AND holds(next)
            WITH DISTINCT next
            RETURN next, COUNT { (next)--() } AS degree
            ORDER
            BY
            degree
            DESC,
            next.id
            LIMIT
            $first
          }
          WITH DISTINCT next, degree
          ORDER
          BY
          degree
          DESC,
          next.id
          LIMIT
          200
          RETURN next
        }
      ]) AS rings
CALL (rings) {
  UNWIND range(0, size(rings) - 1) AS ring
  UNWIND rings[ring] AS one
  WITH one, min(ring) AS distance
  ORDER BY distance, COUNT { (one)--() } DESC, one.id
  LIMIT 200
  RETURN collect({node: one, distance: distance}) AS found
}
WITH {centre: centre, kinds: $kinds, found: found} AS node
