import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import fc from 'fast-check'
import { loadSchema } from '../../src/contract/loadSchema.ts'
import { argumentsFor, literal, mark, selectionOf, targets, type Target } from '../support/hostile.ts'
import { facts, post, serving } from '../support/serving.ts'

/*
 * No Cypher comes from outside: hostile text in every argument of every field, in variables and in the document itself.
 * `RUNS=20 npm test -- hostile` tries more of it.
 */
const numRuns = Number(process.env['RUNS'] ?? 1)
const schema = loadSchema(join(import.meta.dirname, '../../schema'))
const all = targets(schema)
const statements: string[] = []
let asked = 0
let server: string

beforeAll(async () => {
  const graph = facts()
  server = await serving(
    {},
    {
      read: (statement, parameters, caller) => {
        statements.push(statement)
        asked += 1
        return graph.read(statement, parameters, caller)
      },
    },
  )
})

afterAll(() => {
  expect(asked).toBeGreaterThan(all.length / 4) // many a value is refused before
})

describe('hostile text', () => {
  test('is tried in the arguments of every field', () => {
    expect(all.length).toBeGreaterThan(100)
  })

  test.each(all.map((target) => [target.coordinate, target] as const))(
    'given to %s never becomes Cypher, and is answered or told to be wrong',
    async (_, target) => {
      await fc.assert(
        fc.asyncProperty(argumentsFor(target.field), fc.boolean(), async (values, inVariables) => {
          statements.length = 0
          const { body } = await post(server, inVariables ? byVariables(target, values) : inDocument(target, values))
          expect(statements.filter((statement) => statement.includes(mark))).toEqual([])
          const codes = (body.errors ?? []).map(({ extensions }) => extensions['code'])
          expect(codes.filter((code) => code === undefined || code === 'INTERNAL_SERVER_ERROR')).toEqual([])
        }),
        { numRuns, endOnFailure: true },
      )
    },
  )
})

function byVariables({ field, around }: Target, values: Record<string, unknown>): Record<string, unknown> {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  const query = `query (${declared}) ${around(`${field.name}(${given}) ${selectionOf(field)}`)}`
  return { query, variables: values }
}

function inDocument({ field, around }: Target, values: Record<string, unknown>): Record<string, unknown> {
  const given = field.args.map(({ name, type }) => `${name}: ${literal(values[name], type)}`).join(', ')
  return { query: around(`${field.name}(${given}) ${selectionOf(field)}`) }
}
