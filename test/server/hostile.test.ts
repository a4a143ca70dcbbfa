import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { OperationTypeNode } from 'graphql'
import { pino } from 'pino'
import { accessBy } from '../../src/access/access.ts'
import { writeEntities } from '../../src/generated/statements.ts'
import type { Graph, Transaction } from '../../src/graph/graph.ts'
import { vocabularyOf } from '../../src/ingest/vocabulary.ts'
import { mutationsOn } from '../../src/mutations.ts'
import { contract } from '../support/asking.ts'
import { argumentsFor, literal, mark, selectionOf, targets, text, type Target } from '../support/hostile.ts'
import { hostileRecords } from '../support/hostileRecords.ts'
import { facts, post, serving } from '../support/serving.ts'

/*
 * No Cypher comes from outside: hostile text in every argument of every field, in variables and in the document itself, as
 * somebody who may do everything. `RUNS=20 npm test -- hostile` tries more of it.
 */
const numRuns = Number(process.env['RUNS'] ?? 1)
const all = targets(contract.schema)
const statements: string[] = []
let [asked, written] = [0, 0]
let server: string

/** Where hostile text alone would be refused before anything is done with what stands beside it. */
const given = { dataset: fc.oneof(text, fc.constant('hostile')), records: hostileRecords }

beforeAll(async () => {
  const graph = overheard(facts())
  const vocabulary = vocabularyOf(contract)
  const mutations = mutationsOn({ graph, vocabulary, log: pino({ level: 'silent' }), changed: () => undefined })
  const access = accessBy({ everybody: 'ADMIN', issuer: undefined })
  server = await serving({}, graph, { mutations, access })
})

/** A graph that notes each statement that it is asked. */
function overheard(graph: Graph): Graph {
  const noting =
    (run: Transaction['run']): Transaction['run'] =>
    (statement, parameters) => {
      statements.push(statement.text)
      return run(statement, parameters)
    }
  return {
    ...graph,
    read: (statement, ...rest) => {
      statements.push(statement)
      asked += 1
      return graph.read(statement, ...rest)
    },
    run: noting(graph.run),
    write: (work) => graph.write((transaction) => work({ run: noting(transaction.run) })),
  }
}

describe('hostile text', () => {
  afterAll(async () => {
    await post(server, { query: 'mutation { unload(dataset: "hostile") { isLoaded } }' })
    expect(asked).toBeGreaterThan(all.length / 4) // many a value is refused before
    expect(written).toBeGreaterThan(0)
  })

  test('is tried in the arguments of every field', () => {
    expect(all.length).toBeGreaterThan(100)
    expect(all.filter(({ kind }) => kind === OperationTypeNode.MUTATION).map(({ coordinate }) => coordinate)).toEqual([
      'Mutation.load',
      'Mutation.unload',
    ])
  })

  test.each(all.map((target) => [target.coordinate, target] as const))(
    'given to %s never becomes Cypher, and is answered or told to be wrong',
    async (_, target) => {
      await fc.assert(
        fc.asyncProperty(argumentsFor(target.field, given), fc.boolean(), async (values, inVariables) => {
          statements.length = 0
          const { body } = await post(server, inVariables ? byVariables(target, values) : inDocument(target, values))
          expect(statements.filter((statement) => statement.includes(mark))).toEqual([])
          const codes = (body.errors ?? []).map(({ extensions }) => extensions['code'])
          expect(codes.filter((code) => code === undefined || code === 'INTERNAL_SERVER_ERROR')).toEqual([])
          if (statements.includes(writeEntities.text)) written += 1
        }),
        { numRuns: target.kind === OperationTypeNode.MUTATION ? 30 * numRuns : numRuns, endOnFailure: true },
      )
    },
  )
})

function byVariables({ kind, field, around }: Target, values: Record<string, unknown>): Record<string, unknown> {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  const query = `${kind} (${declared}) ${around(`${field.name}(${passed}) ${selectionOf(field)}`)}`
  return { query, variables: values }
}

function inDocument({ kind, field, around }: Target, values: Record<string, unknown>): Record<string, unknown> {
  const passed = field.args.map(({ name, type }) => `${name}: ${literal(values[name], type)}`).join(', ')
  return { query: `${kind} ${around(`${field.name}(${passed}) ${selectionOf(field)}`)}` }
}
