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
    4 IN collect(search.level) AS byName
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
    } AS later
  UNWIND direct + later AS find
  WITH
    find.node AS hit,
    max(find.level) AS level,
    sum(find.weight) AS weight,
    head(collect(find.former)) AS former
  WITH
    collect({node: hit, level: level, weight: weight, former: former}) AS finds
  WITH
    finds,
    [
      find IN finds
      WHERE
        'Country' IN labels(find.node) AND
        any(
          name IN find.node.nameKeys WHERE name IN [word IN $words | word.text]
        )
      | find.node
    ] AS named
  UNWIND finds AS find
  WITH find, find.node AS hit, named
  WITH
    find,
    hit,
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
  CALL (find, hit) {
    UNWIND hit.nameKeys AS name
    UNWIND $words AS word
    WITH
      name,
      sum(
        CASE
          WHEN
            find.level = 0 OR (' ' + name) CONTAINS word.beginning
            THEN size(word.text)
          ELSE 0
        END) AS covered
    RETURN
      max(
        1.0 *
        covered /
        CASE
          WHEN covered > size(name) THEN covered
          ELSE size(name)
        END) AS fit
  }
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
      countries:
        [
          country IN countries
          | [country.nameEn, country.nameNo, country.nameJa]
        ],
      score: round(level + weight / (weight + 10), 6),
      text: $text,
      sources: hit.sources,
      certainty: hit.certainty
    }) AS hits
}
WITH {hits: hits, labels: $labels} AS node
