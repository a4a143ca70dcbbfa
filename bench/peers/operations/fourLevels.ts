import { idOf } from '../../ids.ts'
import { array, json, lists, type PeerOperation } from '../operation.ts'
import { inTurn } from '../inTurn.ts'

type Country = [id: string, nameEn: string] | null
type Participant = [role: string, id: string, nameEn: string, country: Country]
type Project = [id: string, nameEn: string, startYear: number, participants: Participant[]]

/** A program, the newest 20 of its projects that began by some year, who takes part in each, and the country of each. */
export const fourLevels: PeerOperation = {
  name: 'fourLevels',
  title: 'four levels deep: a program, 20 projects, participants, countries',
  isLarge: true,
  variables: ({ programs }) =>
    inTurn(programs * 20, (place) => ({
      id: idOf('Program', 1 + (place % programs)),
      until: 2025 - Math.floor(place / programs),
    })),
  ours: `query ($id: ID!, $until: Int!) {
    program(by: { id: $id }) {
      id nameEn
      projects(first: 20, where: { startYear: { lte: $until } }) {
        nodes {
          id nameEn startYear
          participants(first: 50) { edges { role node { id nameEn country { id nameEn } } } }
        }
      }
    }
  }`,
  theirs: `query ($id: ID!, $until: Int!) {
    programs(where: { id: { eq: $id } }) {
      id nameEn
      projects(limit: 20, sort: [{ byNewest: ASC }], where: { startYear: { lte: $until } }) {
        id nameEn startYear
        participants: participantsConnection(first: 50, sort: [{ edge: { role: ASC } }, { node: { byName: ASC } }]) {
          edges { properties { role } node { id nameEn country { id nameEn } } }
        }
      }
    }
  }`,
  single: ['programs', 'country'],
  map: `
    MATCH (p:Program {id: $id})
    RETURN p {.id, .nameEn, projects: COLLECT {
      MATCH (p)<-[:FUNDED_UNDER]-(x:Project)
      WHERE x.startYear <= $until
      WITH x ORDER BY x.byNewest LIMIT 20
      RETURN x {.id, .nameEn, .startYear, participants: COLLECT {
        MATCH (x)<-[e:PARTICIPATES_IN]-(i:Institution)
        WITH e, i ORDER BY e.role, i.byName LIMIT 50
        RETURN i {.id, .nameEn, role: e.role, country: head([(i)-[:LOCATED_IN]->(c:Country) | c {.id, .nameEn}])}
      }}
    }}`,
  list: lists<[id: string, nameEn: string, projects: Project[]]>(
    `
    MATCH (p:Program {id: $id})
    RETURN [p.id, p.nameEn, COLLECT {
      MATCH (p)<-[:FUNDED_UNDER]-(x:Project)
      WHERE x.startYear <= $until
      WITH x ORDER BY x.byNewest LIMIT 20
      RETURN [x.id, x.nameEn, x.startYear, COLLECT {
        MATCH (x)<-[e:PARTICIPATES_IN]-(i:Institution)
        WITH e, i ORDER BY e.role, i.byName LIMIT 50
        RETURN [e.role, i.id, i.nameEn, head([(i)-[:LOCATED_IN]->(c:Country) | [c.id, c.nameEn]])]
      }]
    }]`,
    ([id, nameEn, projects]) =>
      `{"id":${json(id)},"nameEn":${json(nameEn)},"projects":${array(projects, writeProject)}}`,
  ),
}

function writeProject([id, nameEn, startYear, participants]: Project): string {
  return (
    `{"id":${json(id)},"nameEn":${json(nameEn)},"startYear":${startYear},` +
    `"participants":${array(participants, writeParticipant)}}`
  )
}

function writeParticipant([role, id, nameEn, country]: Participant): string {
  return (
    `{"role":${json(role)},"id":${json(id)},"nameEn":${json(nameEn)},"country":` +
    (country ? `{"id":${json(country[0])},"nameEn":${json(country[1])}}}` : 'null}')
  )
}
