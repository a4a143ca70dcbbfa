// What a text finds: each thing once, with the best of the ways in which it was found and how much its words weigh.
// What took the place of something found by its whole name or its identifier is found too.
// A text without a word makes no searches, and finds an empty list.
UNWIND $searches AS search
CALL
  db.index.fulltext.queryNodes(
    search.index,
    search.query,
    {limit: 10000}
  )
  YIELD `node` AS found, `score` AS weight
  WHERE holds(found)
WITH found, max(search.level) AS level, sum(search.weight * weight) AS weight
CALL (found, level, weight) {
  RETURN found AS hit, level AS best, weight AS most, null AS former
    UNION ALL
  MATCH (found)-[next:SUCCEEDED_BY]->(hit)
  WHERE level >= 4 AND holds(next) AND holds(hit)
  RETURN hit, 3 AS best, 0.0 AS most, found AS former
}
WITH
  hit,
  max(best) AS level,
  sum(most) AS weight,
  head(collect(former)) AS former
WITH
  hit,
  former,
  level,
  weight +
  reduce(
    part = 0.0,
    name IN
    coalesce(hit.nameKeys, []) |
      CASE
        WHEN
          any(word IN $words WHERE name CONTAINS word) AND
          part * size(name) < $size
          THEN 1.0 * $size / size(name)
        ELSE part
      END) AS weight
WITH
  collect({
    node: hit,
    former: former,
    score: round(level + weight / (weight + 10), 6),
    text: $text,
    sources: hit.sources,
    certainty: hit.certainty
  }) AS hits
WITH {hits: hits, labels: $labels} AS node
