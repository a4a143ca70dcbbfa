import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { formatQuery } from '@neo4j-cypher/language-support'
import { parse } from 'graphql'
import neo4j, { type Driver } from 'neo4j-driver'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import { encode } from '../../src/graph/encode.ts'
import { forSeveral } from '../../src/graph/forSeveral.ts'
import { unindexed } from '../support/plan.ts'
import { questionsOf, type Question } from '../support/questions.ts'
import { started } from '../support/started.ts'

/*
 * Each question of the library, asked of the running server with the real facts. Its answer, read by hand from the
 * facts, stands beside it; the statement it becomes is kept in the snapshot, so that a slower one shows as a diff.
 */
const folder = join(import.meta.dirname, '../../examples')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => basename(file, '.graphql'))
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
const contract = loadContract(join(folder, '..'), computed({ publicUrl: '' }))

let driver: Driver

beforeAll(() => {
  const { uri, user, password } = started().facts
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
})

afterAll(() => driver.close())

describe.each(names)('%s', (name) => {
  test('has the answer that the facts give', async () => {
    expect(JSON.parse(await answerTo(name))).toEqual(JSON.parse(read(`${name}.answer.json`)))
  })

  test('has the same answer, byte by byte, from the executor, directly, and together with others', async () => {
    const first = await answerTo(name)
    const more = await Promise.all([1, 2, 3].map(() => answerTo(name)))
    expect(more).toEqual([first, first, first])
  })

  test('becomes this statement for each root field', () => {
    for (const { compiled } of questions(name)) {
      expect(formatQuery(compiled.statement).formattedQuery).toMatchSnapshot()
    }
  })

  test('starts from an index, and from a label only where all of a type are asked for', async () => {
    for (const { compiled, variables, isList } of questions(name)) {
      const { statement, parameters } = compiled
      for (const text of [statement, forSeveral(statement).statement]) {
        const values = { ...parameters(variables), several: [] }
        const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, encode(values))
        expect(summary.plan && unindexed(summary.plan, isList)).toEqual([])
      }
    }
  })
})

/** As the server that keeps no answers gives it. */
async function answerTo(name: string): Promise<string> {
  const response = await fetch(`${started().served}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: read(`${name}.graphql`) }),
  })
  return response.text()
}

function questions(name: string): Question[] {
  return questionsOf(contract, parse(read(`${name}.graphql`)))
}
