import { idOf } from '../../ids.ts'
import { numberOf } from '../../powerLaw.ts'
import { relationshipKinds } from '../../../src/fields/relationshipKinds.ts'
import { array, json, lists, type PeerOperation } from '../operation.ts'
import { inTurn } from '../inTurn.ts'

/** The ways between two, over what sources state, through none of those that connect nearly all with all. */
export const ways = `
  MATCH (a:Institution {id: $from}), (b:Institution {id: $to})
  MATCH path = allShortestPaths((a)-[:${relationshipKinds.join('|')}*..4]-(b))
  WHERE all(stop IN nodes(path) WHERE
    stop:Institution|Researcher|Program|Project|BilateralAgreement|Meeting|InstitutionalAgreement|Publication)
  WITH path LIMIT 10000
  WITH path ORDER BY [stop IN nodes(path) | stop.id], [step IN relationships(path) | type(step)] LIMIT 3`

type Way = [length: number, nodes: [id: string, nameEn: string][]]

/** The shortest ways between two institutions, the first three. */
export const shortestPath: PeerOperation = {
  name: 'shortestPath',
  title: 'shortest path',
  isLarge: false,
  variables: ({ institutions }) =>
    inTurn(institutions / 2 - 2, (place) => ({
      from: idOf('Institution', numberOf(place + 1, institutions)),
      to: idOf('Institution', numberOf(institutions - 2 - place, institutions)),
    })),
  ours: `query ($from: ID!, $to: ID!) {
    connectionPaths(from: $from, to: $to, first: 3) { paths { length nodes { id nameEn } } }
  }`,
  theirs: `query ($from: ID!, $to: ID!) { ways(from: $from, to: $to) { length nodes { id nameEn } } }`,
  single: [],
  map: `${ways}
    RETURN collect({length: length(path), nodes: [stop IN nodes(path) | stop {.id, .nameEn}]})`,
  list: lists<Way[]>(
    `${ways}
    RETURN collect([length(path), [stop IN nodes(path) | [stop.id, stop.nameEn]]])`,
    (rows) => array(rows, writeWay),
  ),
}

function writeWay([length, nodes]: Way): string {
  const stops = array(nodes, ([id, nameEn]) => `{"id":${json(id)},"nameEn":${json(nameEn)}}`)
  return `{"length":${length},"nodes":${stops}}`
}
