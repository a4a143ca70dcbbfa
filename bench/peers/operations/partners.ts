import { idOf } from '../../ids.ts'
import { numberOf } from '../../powerLaw.ts'
import { array, json, lists, type PeerOperation } from '../operation.ts'
import { inTurn } from '../inTurn.ts'

/**
 * Works partners out from what they did together: projects, agreements, and publications with an author of each. Each kind of evidence is
 * counted by itself, once for each partner; dates are text, so that the least and the greatest begin with the years wanted.
 */
export const evidence = (institution: string): string => `
  CALL (${institution}) {
    MATCH (${institution})-[:PARTICIPATES_IN]->(e:Project)<-[:PARTICIPATES_IN]-(other:Institution)
    RETURN other, count(DISTINCT e) AS projects, 0 AS agreements, 0 AS publications,
      min(coalesce(e.validFrom, e.validTo)) AS began, max(coalesce(e.validTo, e.validFrom)) AS ended
    UNION ALL
    MATCH (${institution})-[:PARTY_TO]->(e:InstitutionalAgreement)<-[:PARTY_TO]-(other:Institution)
    RETURN other, 0 AS projects, count(DISTINCT e) AS agreements, 0 AS publications,
      min(coalesce(e.validFrom, e.validTo)) AS began, max(coalesce(e.validTo, e.validFrom)) AS ended
    UNION ALL
    MATCH (${institution})<-[:AFFILIATED_WITH]-(author)-[:AUTHORED]->(e:Publication)<-[:AUTHORED]-(coauthor)
    WITH DISTINCT ${institution}, e, coauthor
    MATCH (coauthor)-[:AFFILIATED_WITH]->(other)
    WHERE other <> ${institution}
    WITH DISTINCT other, e
    RETURN other, 0 AS projects, 0 AS agreements, count(e) AS publications,
      min(coalesce(e.validFrom, e.validTo)) AS began, max(coalesce(e.validTo, e.validFrom)) AS ended
  }
  WITH other, sum(projects) AS projects, sum(agreements) AS agreements, sum(publications) AS publications,
    min(began) AS began, max(ended) AS ended
  ORDER BY projects + agreements + publications DESC, other.byName
  LIMIT 20`

type Partner = [string, string, number, number, number, number | null, number | null]

/** With whom an institution has worked, by how much evidence. Ours is stored; the others work it out. */
export const partners: PeerOperation = {
  name: 'partners',
  title: 'partner institutions with evidence',
  isLarge: false,
  variables: ({ institutions }) =>
    inTurn(Math.min(300, institutions / 2), (place, count) => {
      const rank = Math.floor(institutions * (0.05 + (0.5 * place) / count))
      return { id: idOf('Institution', numberOf(rank, institutions)) }
    }),
  ours: `query ($id: ID!) {
    institution(by: { id: $id }) {
      id
      collaborators(first: 20) { edges { projects agreements publications first last node { id nameEn } } }
    }
  }`,
  theirs: `query ($id: ID!) {
    institutions(where: { id: { eq: $id } }) {
      id
      collaborators { id nameEn projects agreements publications first last }
    }
  }`,
  single: ['institutions'],
  map: `
    MATCH (i:Institution {id: $id})
    ${evidence('i')}
    RETURN {id: $id, collaborators: collect({id: other.id, nameEn: other.nameEn, projects: projects,
      agreements: agreements, publications: publications,
      first: toInteger(left(began, 4)), last: toInteger(left(ended, 4))})}`,
  list: lists<[id: string, collaborators: Partner[]]>(
    `
    MATCH (i:Institution {id: $id})
    ${evidence('i')}
    RETURN [$id, collect([other.id, other.nameEn, projects, agreements, publications,
      toInteger(left(began, 4)), toInteger(left(ended, 4))])]`,
    ([id, collaborators]) => `{"id":${json(id)},"collaborators":${array(collaborators, writePartner)}}`,
  ),
}

function writePartner([id, nameEn, projects, agreements, publications, first, last]: Partner): string {
  return (
    `{"id":${json(id)},"nameEn":${json(nameEn)},"projects":${projects},"agreements":${agreements},` +
    `"publications":${publications},"first":${first},"last":${last}}`
  )
}
