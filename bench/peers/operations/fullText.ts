import { search } from '../../../src/fields/search.ts'
import { word } from '../../names.ts'
import { array, json, lists, type PeerOperation, type Values } from '../operation.ts'
import { inTurn } from '../inTurn.ts'

/**
 * The ranking of our search, by hand: each entity once, by the surest of the looks that found it, and by how rare its words are, how much
 * of a name they make and how connected it is. Lucene's own order, which `@fulltext` gives, would be another answer.
 */
export const ranked = `
  UNWIND $searches AS search
  CALL db.index.fulltext.queryNodes(search.index, search.query, {limit: 10000}) YIELD node AS found, score
  WITH found, max(search.level) AS level, sum(search.weight * score ^ 2) AS weight
  WITH collect({hit: found, level: level, weight: weight}) AS direct
  WITH direct, COLLECT {
    UNWIND [find IN direct WHERE find.level = 4] AS find
    WITH find.hit AS one
    MATCH (one)-[:SUCCEEDED_BY]->(next)
    RETURN {hit: next, level: 3, weight: 0.0}
  } AS successors,
  [find IN direct WHERE find.hit:Country AND any(name IN find.hit.nameKeys WHERE name IN [word IN $words | word.text])
    | find.hit] AS countries
  UNWIND direct + successors AS find
  WITH find.hit AS hit, max(find.level) AS level, sum(find.weight) AS weight, countries
  WITH hit, level, weight, [country IN countries
    WHERE EXISTS { (hit)-[:LOCATED_IN]->(country) } OR NOT hit:Institution AND
      EXISTS { (hit)-[:PARTICIPATES_IN|PARTY_TO|AFFILIATED_WITH]-(:Institution)-[:LOCATED_IN]->(country) }] AS places
  CALL (hit, level) {
    UNWIND hit.nameKeys AS name
    UNWIND $words AS word
    WITH name, sum(CASE WHEN level = 0 OR (' ' + name) CONTAINS word.beginning THEN size(word.text) ELSE 0 END) AS covered
    RETURN max(1.0 * covered / CASE WHEN covered > size(name) THEN covered ELSE size(name) END) AS fit
  }
  WITH hit, weight + coalesce(fit, 0) + log10(1 + COUNT { (hit)--() }) / 5 AS weight,
    CASE WHEN level = 1 AND all(word IN $words WHERE
        any(name IN hit.nameKeys WHERE (' ' + name) CONTAINS word.beginning) OR
        any(country IN places WHERE word.text IN country.nameKeys))
      THEN 2 ELSE level END AS level
  WITH hit, round(level + weight / (weight + 10), 6) AS score
  ORDER BY score DESC, hit.id
  LIMIT 10`

const looks = search.parameters['Query.search']

/** What two words find, the best ten. */
export const fullText: PeerOperation = {
  name: 'fullText',
  title: 'full-text search',
  isLarge: false,
  variables: () => inTurn(300, (place) => ({ text: `${word(600 + 3 * place)} ${word(1500 + 5 * place)}` })),
  ours: `query ($text: String!) { search(text: $text) { hits(first: 10) { edges { score node { id nameEn } } } } }`,
  theirs: `query ($searches: [Look!]!, $words: [Word!]!) { search(searches: $searches, words: $words) { id nameEn score } }`,
  single: [],
  parameters: (variables: Values) => ({
    searches: looks?.['searches']?.(variables),
    words: looks?.['words']?.(variables),
  }),
  map: `${ranked}
    RETURN collect({id: hit.id, nameEn: hit.nameEn, score: score})`,
  list: lists<[id: string, nameEn: string | null, score: number][]>(
    `${ranked}
    RETURN collect([hit.id, hit.nameEn, score])`,
    (rows) => array(rows, ([id, nameEn, score]) => `{"id":${json(id)},"nameEn":${json(nameEn)},"score":${score}}`),
  ),
}
