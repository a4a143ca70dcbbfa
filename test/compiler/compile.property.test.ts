import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { execute, parse, printSchema, validate, type GraphQLSchema } from 'graphql'
import { executable } from '../../src/server/executable.ts'
import { inTransaction } from '../support/graph.ts'
import { operations } from './world/documents.ts'
import { reference } from './world/reference.ts'
import { layOut, worlds } from './world/world.ts'
import { smallWorld } from './world/contract.ts'

/** The longer run of a developer who changes the compiler: `RUNS=2000 npm test -- compile.property`. */
const numRuns = Number(process.env['RUNS'] ?? 60)

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
          for (const { query, variables } of asked) {
            expect(await answer(ours, query, variables)).toEqual(await answer(plain, query, variables))
          }
        })
      }),
      { numRuns },
    )
  }, 600_000)
})

async function answer(schema: GraphQLSchema, query: string, variableValues: Record<string, unknown>): Promise<unknown> {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const { data, errors } = await execute({ schema, document, variableValues })
  return {
    data: JSON.parse(JSON.stringify(data)) as unknown,
    errors: errors?.map(({ message, path }) => ({ message, path })),
  }
}
