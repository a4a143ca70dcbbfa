import { idOf } from '../../ids.ts'
import { numberOf } from '../../powerLaw.ts'
import { array, json, lists, type PeerOperation } from '../operation.ts'
import { inTurn } from '../inTurn.ts'

type Author = [id: string, nameEn: string]
type Publication = [id: string, nameEn: string, year: number, authors: Author[]]
type Researcher = [id: string, nameEn: string, publications: Publication[]]

/** 50 people of an institution, the newest five of the publications of each up to some year, and who else wrote them. */
export const wide: PeerOperation = {
  name: 'wide',
  title: '50 researchers × 5 publications × co-authors',
  isLarge: true,
  variables: ({ institutions }) =>
    inTurn(200, (place) => ({
      id: idOf('Institution', numberOf(place % 20, institutions)),
      until: 2026 - Math.floor(place / 20),
    })),
  ours: `query ($id: ID!, $until: Int!) {
    institution(by: { id: $id }) {
      id
      researchers(first: 50) {
        nodes {
          id nameEn
          publications(first: 5, where: { year: { lte: $until } }) {
            nodes { id nameEn year authors(first: 20) { nodes { id nameEn } } }
          }
        }
      }
    }
  }`,
  theirs: `query ($id: ID!, $until: Int!) {
    institutions(where: { id: { eq: $id } }) {
      id
      researchers(limit: 50, sort: [{ byName: ASC }]) {
        id nameEn
        publications(limit: 5, sort: [{ byNewest: ASC }], where: { year: { lte: $until } }) {
          id nameEn year
          authors: authorsConnection(first: 20, sort: [{ edge: { position: ASC } }, { node: { byName: ASC } }]) {
            edges { node { id nameEn } }
          }
        }
      }
    }
  }`,
  single: ['institutions'],
  map: `
    MATCH (i:Institution {id: $id})
    RETURN {id: $id, researchers: COLLECT {
      MATCH (i)<-[:AFFILIATED_WITH]-(r:Researcher)
      WITH r ORDER BY r.byName LIMIT 50
      RETURN r {.id, .nameEn, publications: COLLECT {
        MATCH (r)-[:AUTHORED]->(p:Publication)
        WHERE p.year <= $until
        WITH p ORDER BY p.byNewest LIMIT 5
        RETURN p {.id, .nameEn, .year, authors: COLLECT {
          MATCH (p)<-[e:AUTHORED]-(a:Researcher)
          WITH e, a ORDER BY e.position, a.byName LIMIT 20
          RETURN a {.id, .nameEn}
        }}
      }}
    }}`,
  list: lists<[id: string, researchers: Researcher[]]>(
    `
    MATCH (i:Institution {id: $id})
    RETURN [$id, COLLECT {
      MATCH (i)<-[:AFFILIATED_WITH]-(r:Researcher)
      WITH r ORDER BY r.byName LIMIT 50
      RETURN [r.id, r.nameEn, COLLECT {
        MATCH (r)-[:AUTHORED]->(p:Publication)
        WHERE p.year <= $until
        WITH p ORDER BY p.byNewest LIMIT 5
        RETURN [p.id, p.nameEn, p.year, COLLECT {
          MATCH (p)<-[e:AUTHORED]-(a:Researcher)
          WITH e, a ORDER BY e.position, a.byName LIMIT 20
          RETURN [a.id, a.nameEn]
        }]
      }]
    }]`,
    ([id, researchers]) => `{"id":${json(id)},"researchers":${array(researchers, writeResearcher)}}`,
  ),
}

function writeResearcher([id, nameEn, publications]: Researcher): string {
  return `{"id":${json(id)},"nameEn":${json(nameEn)},"publications":${array(publications, writePublication)}}`
}

function writePublication([id, nameEn, year, authors]: Publication): string {
  const written = array(authors, ([id, nameEn]) => `{"id":${json(id)},"nameEn":${json(nameEn)}}`)
  return `{"id":${json(id)},"nameEn":${json(nameEn)},"year":${year},"authors":${written}}`
}
