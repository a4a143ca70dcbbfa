import { array, json, lists, type PeerOperation } from '../operation.ts'
import { inTurn } from '../inTurn.ts'

const kinds = ['ARTICLE', 'REVIEW', 'BOOK', 'CONFERENCE_PAPER']
const span = 12

/** What the key that gives the order begins with, of the newest wanted: there the index is entered. */
const page = `
  MATCH (p:Publication)
  WHERE p.byNewest >= toString(99999999 - $to * 10000) AND p.kind = $kind AND p.year >= $from AND p.year <= $to
  WITH p ORDER BY p.byNewest LIMIT 20`

const total = `
  MATCH (p:Publication)
  WHERE p.year >= $from AND p.year <= $to AND p.kind = $kind
  WITH count(*) AS total`

/** The newest 20 publications of a kind and of some years, and how many there are. */
export const filteredPage: PeerOperation = {
  name: 'filteredPage',
  title: 'a filtered page with its total',
  isLarge: false,
  variables: () =>
    inTurn(kinds.length * span * 6, (place) => {
      const from = 1998 + (Math.floor(place / 4) % span)
      return { kind: kinds[place % 4], from, to: from + 5 + Math.floor(place / (4 * span)) }
    }),
  ours: `query ($kind: PublicationKind!, $from: Int!, $to: Int!) {
    publications(where: { kind: { eq: $kind }, year: { gte: $from, lte: $to } }, first: 20) {
      totalCount
      nodes { id nameEn year kind doi }
    }
  }`,
  theirs: `query ($kind: String!, $from: Int!, $to: Int!) {
    publicationsConnection(
      where: { kind: { eq: $kind }, year: { gte: $from, lte: $to } }, sort: [{ byNewest: ASC }], first: 20
    ) {
      totalCount
      edges { node { id nameEn year kind doi } }
    }
  }`,
  single: [],
  map: `${total}
    RETURN {totalCount: total, nodes: COLLECT { ${page}
      RETURN p {.id, .nameEn, .year, .kind, .doi} }}`,
  list: lists<[total: number, nodes: [string, string, number, string, string | null][]]>(
    `${total}
    RETURN [total, COLLECT { ${page}
      RETURN [p.id, p.nameEn, p.year, p.kind, p.doi] }]`,
    ([total, nodes]) =>
      `{"totalCount":${total},"nodes":${array(
        nodes,
        ([id, nameEn, year, kind, doi]) =>
          `{"id":${json(id)},"nameEn":${json(nameEn)},"year":${year},"kind":${json(kind)},"doi":${json(doi)}}`,
      )}}`,
  ),
}
