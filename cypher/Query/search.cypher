// What a text finds: each thing once, with the best of the ways in which it was found and how much its words weigh.
// A rare word weighs more than two common ones: Lucene's score of a word grows with its rarity, and its square more so.
// What took the place of something found by its whole name is found too. A word that names a country counts for what its
// institutions do as if it stood in the name. A text without a word makes no searches, and finds an empty list: in a CALL of
// its own, for what stands around it, such as the version, would be grouped by, and nothing found would be no row.
CALL () {
  UNWIND $searches AS search
  CALL
    db.index.fulltext.queryNodes(
      search.index,
      search.query,
      {limit: 10000}
    )
    YIELD `node` AS found, `score` AS weight
    WHERE holds(found)
  WITH
    found,
    max(search.level) AS level,
    sum(search.weight * weight ^ 2) AS weight,
    sum(
      CASE search.level
        WHEN 4 THEN 1
        ELSE 0
      END) > 0 AS byName
  WITH
    collect({node: found, level: level, weight: weight, byName: byName}) AS direct
  WITH
    direct,
    COLLECT {
      UNWIND [find IN direct WHERE find.byName] AS find
      WITH find.node AS found
      MATCH (found)-[next:SUCCEEDED_BY]->(hit)
      WHERE holds(next) AND holds(hit)
      RETURN {node: hit, level: 3, weight: 0.0, former: found}
    } AS later,
    [
      find IN direct
      WHERE
        find.node:Country AND
        any(
          name IN find.node.nameKeys WHERE name IN [word IN $words | word.text]
        )
      | find.node
    ] AS named
  WITH
    named,
    direct,
    COLLECT {
      UNWIND
        CASE
          WHEN isEmpty(later) THEN []
          ELSE direct + later
        END AS find
      WITH
        find.node AS hit,
        max(find.level) AS level,
        sum(find.weight) AS weight,
        head(collect(find.former)) AS former
      RETURN {node: hit, level: level, weight: weight, former: former}
    } AS merged
  UNWIND
    CASE
      WHEN isEmpty(merged) THEN direct
      ELSE merged
    END AS find
  WITH find, find.node AS hit, named
  WITH
    hit,
    find,
    [
      country IN named
      WHERE
        EXISTS {
          MATCH (hit)-[place:LOCATED_IN]->(country)
          WHERE holds(place)
        } OR
        (NOT hit:Institution AND
          EXISTS {
            MATCH
              (hit)-[part:PARTICIPATES_IN|PARTY_TO|AFFILIATED_WITH]-
              (:Institution)-[place:LOCATED_IN]->
              (country)
            WHERE holds(part) AND holds(place)
          })
    ] AS countries
  WITH
    hit,
    find,
    countries,
    reduce(
      fit = 0.0,
      share IN
      [
        name IN hit.nameKeys
        | [
          1.0 *
          reduce(
            covered = 0,
            word IN
            $words |
              covered +
              CASE
                WHEN
                  find.level = 0 OR (' ' + name) CONTAINS word.beginning
                  THEN size(word.text)
                ELSE 0
              END),
          size(name)
        ]
      ] |
        CASE
          WHEN share[0] >= share[1] THEN 1.0
          WHEN share[0] / share[1] > fit THEN share[0] / share[1]
          ELSE fit
        END) AS fit
  WITH
    hit,
    find,
    countries,
    find.weight + coalesce(fit, 0) + log10(1 + COUNT { (hit)--() }) / 5 AS weight,
    CASE
      WHEN
        find.level = 1 AND
        all(
          word IN $words
          WHERE
            any(name IN hit.nameKeys WHERE (' ' + name) CONTAINS word.beginning) OR
            any(country IN countries WHERE word.text IN country.nameKeys)
        )
        THEN 2
      ELSE find.level
    END AS level
  RETURN
    collect({
      node: hit,
      former: find.former,
      countries: countries,
      score: round(level + weight / (weight + 10), 6),
      text: $text
    }) AS hits
}
WITH {hits: hits, labels: $labels} AS node
