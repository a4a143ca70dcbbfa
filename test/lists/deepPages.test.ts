import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'graphql'
import type { Record as Row } from 'neo4j-driver'
import { Answered } from '../../src/compiler/answered.ts'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import { encode } from '../../src/graph/encode.ts'
import { workedOut } from '../../src/ingest/factsOf.ts'
import { vocabularyOf } from '../../src/ingest/vocabulary.ts'
import { disconnect, tryOut, type Trial } from '../support/graph.ts'
import { hitsOf } from '../support/plan.ts'
import { questionsOf } from '../support/questions.ts'

const contract = loadContract(join(import.meta.dirname, '../..'), computed({ publicUrl: '' }))
const type = vocabularyOf(contract).types.get('Publication')

/** 3,000 publications about one topic. */
const publications = Array.from({ length: 3000 }, (_, number) => {
  const fields = { id: `p${number}`, nameEn: `Paper ${(number * 7919) % 3000}`, year: 1990 + (number % 30) }
  return type ? { ...fields, ...workedOut(type, fields) } : fields
})

let trial: Trial

beforeAll(async () => {
  trial = await tryOut()
  const rows = encode({ rows: publications })
  await trial.transaction.run(
    `CREATE (topic:Entity:Topic {id: 't'}) WITH topic UNWIND $rows AS row
     CREATE (topic)<-[:ABOUT]-(node:Entity:Publication) SET node = row`,
    rows,
  )
})

afterAll(async () => {
  await trial.rollBack()
  await disconnect()
})

/** A list as it is asked for with the arguments of a page. */
type List = (page: string) => string

const newest: List = (page) => `publications(${page}) { edges { cursor node { id name } } }`
const byName: List = (page) => newest(`orderBy: [{ name: { direction: ASC } }], ${page}`)
const ofTopic: List = (page) => `topic(by: { id: "t" }) { ${newest(page)} }`

describe('the 140th page of a list', () => {
  test.each([
    ['in its own order', newest],
    ['by name', byName],
    ['of what one thing leads to', ofTopic],
  ])('costs what the first one does: %s', async (_name, list) => {
    const first = await read(list('first: 20'))
    const late = await read(list(`first: 20, after: "${await cursorAt(list, 'first', 'after')}"`))
    expect(late.size).toBe(20)
    expect(late.hits).toBeLessThan(1.2 * first.hits)
  })

  test.each([
    ['in its own order', newest],
    ['by name', byName],
    ['of what one thing leads to', ofTopic],
  ])('from the end costs what the last one does: %s', async (_name, list) => {
    const last = await read(list('last: 20'))
    const early = await read(list(`last: 20, before: "${await cursorAt(list, 'last', 'before')}"`))
    expect(early.size).toBe(20)
    expect(early.hits).toBeLessThan(1.2 * last.hits)
  })

  test.each([
    ['in its own order', newest],
    ['by name', byName],
  ])('is read from an index, not found among all: %s', async (_name, list) => {
    const late = await read(list(`first: 20, after: "${await cursorAt(list, 'first', 'after')}"`))
    expect(late.hits).toBeLessThan(publications.length)
  })
})

interface Page {
  readonly hits: number
  readonly size: number
  readonly cursors: readonly string[]
}

async function read(field: string): Promise<Page> {
  const [question] = questionsOf(contract, parse(`{ ${field} }`))
  if (!question) throw new Error('Expected a root field.')
  const { statement, parameters, answer } = question.compiled
  const { records, summary } = await trial.transaction.run(`PROFILE ${statement}`, encode(parameters({})))
  const edges = edgesIn(answer(cellOf(records)))
  return {
    hits: summary.profile ? hitsOf(summary.profile) : NaN,
    size: edges.length,
    cursors: edges.map((edge) => String(edge.get('cursor'))),
  }
}

function cellOf([record]: readonly Row[]): unknown {
  return record?.get(0)
}

/** The edges of a connection, wherever it stands in an answer. */
function edgesIn(answer: unknown): Answered[] {
  if (!(answer instanceof Answered)) throw new Error('Expected an object.')
  const edges = answer.get('edges')
  return Array.isArray(edges) ? edges.filter((edge) => edge instanceof Answered) : edgesIn(answer.get('publications'))
}

/** The cursor from which the 140th page of 20 goes on; pages of 100 lead there sooner. */
async function cursorAt(list: List, size: 'first' | 'last', from: 'after' | 'before'): Promise<string> {
  let cursor = ''
  for (let skipped = 0; skipped < 139 * 20; skipped += 100) {
    const count = Math.min(100, 139 * 20 - skipped)
    const { cursors } = await read(list(`${size}: ${count}${cursor === '' ? '' : `, ${from}: "${cursor}"`}`))
    cursor = (size === 'first' ? cursors.at(-1) : cursors[0]) ?? ''
  }
  return cursor
}
