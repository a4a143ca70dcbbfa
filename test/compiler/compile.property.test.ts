import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { execute, getOperationAST, parse, printSchema, validate, type DocumentNode, type GraphQLSchema } from 'graphql'
import { executable } from '../../src/server/executable.ts'
import { inTransaction } from '../support/graph.ts'
import { operations } from './world/documents.ts'
import { reference } from './world/reference.ts'
import { layOut, worlds } from './world/world.ts'
import { smallWorld } from './world/contract.ts'

/** The longer run of a developer who changes the compiler: `RUNS=2000 npm test -- compile.property`. */
const numRuns = Number(process.env['RUNS'] ?? 40)
/* `SHRINK=1` looks for the smallest document that fails, which takes minutes. */

describe('any document over any graph', () => {
  test('is answered as a plain reading of the graph answers it', async () => {
    const contract = smallWorld()
    expect(printSchema(contract.schema)).toContain('type PersonTieConnection')
    const questions = worlds.chain((world) =>
      fc.tuple(fc.constant(world), fc.array(operations(contract.schema, world), { minLength: 4, maxLength: 4 })),
    )
    await fc.assert(
      fc.asyncProperty(questions, async ([world, asked]) => {
        await inTransaction(async (graph) => {
          for (const { statement, parameters } of layOut(world)) await graph.read(statement, parameters)
          const ours = executable(contract, graph)
          const plain = reference(contract.schema, world)
          for (const { query, requests } of asked) {
            const document = parse(query)
            expect(validate(contract.schema, document)).toEqual([])
            for (const variables of requests) {
              const given = await answer(ours, document, variables)
              expect(given).toEqual(await answer(plain, document, variables))
              expect(await directly(ours, document, variables)).toEqual(given.errors ? undefined : given.data)
            }
          }
        })
      }),
      { numRuns, endOnFailure: process.env['SHRINK'] === undefined },
    )
  }, 600_000)
})

/** What is answered without the executor; undefined where that is left to it. */
async function directly(
  { extensions }: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const operation = getOperationAST(document)
  if (!operation || !extensions.answer) throw new Error('Expected an operation, and a schema that answers it.')
  const { data } = await extensions.answer({ document, operation }, variables, {
    gone: new AbortController().signal,
    role: undefined,
    subject: undefined,
  })
  return data === undefined ? undefined : (JSON.parse(data) as unknown)
}

async function answer(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<{ readonly data: unknown; readonly errors: unknown }> {
  const { data, errors } = await execute({ schema, document, variableValues })
  return {
    data: JSON.parse(JSON.stringify(data)) as unknown,
    errors: errors?.map(({ message, path }) => ({ message, path })),
  }
}
