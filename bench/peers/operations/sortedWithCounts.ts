import { array, json, lists, type PeerOperation } from '../operation.ts'
import { inTurn } from '../inTurn.ts'

const kinds = ['UNIVERSITY', 'RESEARCH_INSTITUTE', 'COMPANY', 'HOSPITAL', 'FUNDER']

/** 25 institutions by name, each with the numbers of what it has. */
export const sortedWithCounts: PeerOperation = {
  name: 'sortedWithCounts',
  title: 'a sorted list with counts',
  isLarge: false,
  variables: () =>
    inTurn(kinds.length * 150, (place) => ({ kind: kinds[place % 5], since: 1800 + Math.floor(place / 5) })),
  ours: `query ($kind: InstitutionKind!, $since: Int!) {
    institutions(where: { kind: { eq: $kind }, established: { gte: $since } }, first: 25) {
      nodes { id nameEn city projects { totalCount } researchers { totalCount } agreements { totalCount } }
    }
  }`,
  theirs: `query ($kind: String!, $since: Int!) {
    institutions(where: { kind: { eq: $kind }, established: { gte: $since } }, sort: [{ byName: ASC }], limit: 25) {
      id nameEn city
      projects: projectsConnection { totalCount }
      researchers: researchersConnection { totalCount }
      agreements: agreementsConnection { totalCount }
    }
  }`,
  single: [],
  map: `
    MATCH (i:Institution)
    WHERE i.kind = $kind AND i.established >= $since AND i.byName IS NOT NULL
    WITH i ORDER BY i.byName LIMIT 25
    RETURN collect(i {.id, .nameEn, .city,
      projects: COUNT { (i)-[:PARTICIPATES_IN]->() },
      researchers: COUNT { (i)<-[:AFFILIATED_WITH]-() },
      agreements: COUNT { (i)-[:PARTY_TO]->() }})`,
  list: lists<[string, string, string | null, number, number, number][]>(
    `
    MATCH (i:Institution)
    WHERE i.kind = $kind AND i.established >= $since AND i.byName IS NOT NULL
    WITH i ORDER BY i.byName LIMIT 25
    RETURN collect([i.id, i.nameEn, i.city,
      COUNT { (i)-[:PARTICIPATES_IN]->() }, COUNT { (i)<-[:AFFILIATED_WITH]-() }, COUNT { (i)-[:PARTY_TO]->() }])`,
    (rows) =>
      array(
        rows,
        ([id, nameEn, city, projects, researchers, agreements]) =>
          `{"id":${json(id)},"nameEn":${json(nameEn)},"city":${json(city)},` +
          `"projects":${projects},"researchers":${researchers},"agreements":${agreements}}`,
      ),
  ),
}
