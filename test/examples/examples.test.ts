import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { formatQuery } from '@neo4j-cypher/language-support'
import { getOperationAST, parse, valueFromASTUntyped, Kind, type FieldNode } from 'graphql'
import neo4j, { type Driver } from 'neo4j-driver'
import { compile, type Compiled } from '../../src/compiler/compile.ts'
import { loadContract } from '../../src/contract/loadContract.ts'
import { computed } from '../../src/fields/computed.ts'
import { encode } from '../../src/graph/encode.ts'
import { entries, operators, type Plan } from '../support/plan.ts'
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
    const response = await fetch(`${started().served}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: read(`${name}.graphql`) }),
    })
    expect(await response.json()).toEqual(JSON.parse(read(`${name}.answer.json`)))
  })

  test('becomes this statement for each root field', () => {
    for (const { compiled } of questions(name)) {
      expect(formatQuery(compiled.statement).formattedQuery).toMatchSnapshot()
    }
  })

  test('starts from an index, and from a label only where all of a type are asked for', async () => {
    for (const { compiled, variables, list } of questions(name)) {
      const { statement, parameters } = compiled
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, encode(parameters(variables)))
      const plan: Plan = summary.plan || { operatorType: 'none', arguments: {}, children: [] }
      const all = operators(plan).map((operator) => operator.name)
      expect(all.filter((operator) => ['none', 'AllNodesScan', 'CartesianProduct'].includes(operator))).toEqual([])
      const scanned = entries(plan).filter(
        (entry) => !/^Node(Unique)?Index(Seek|Scan)|^NodeCountFromCountStore/.test(entry.name),
      )
      expect(
        scanned.filter((entry) => !list || entry.name !== 'NodeByLabelScan' || !entry.details.includes('n0:')),
      ).toEqual([])
    }
  })
})

interface Question {
  readonly compiled: Compiled
  readonly variables: Readonly<Record<string, unknown>>
  /** Whether it asks for all of a type: then the label is the index. */
  readonly list: boolean
}

function questions(name: string): Question[] {
  const document = parse(read(`${name}.graphql`))
  const operation = getOperationAST(document)
  if (!operation) throw new Error(`${name}: expected one operation.`)
  const definitions = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  const fragments = Object.fromEntries(definitions.map((definition) => [definition.name.value, definition]))
  const defaults = (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue && valueFromASTUntyped(defaultValue),
  ])
  const variables = Object.fromEntries(defaults) as Readonly<Record<string, unknown>>
  const fields = operation.selectionSet.selections.filter(
    (selection): selection is FieldNode => selection.kind === Kind.FIELD,
  )
  return fields.map((field) => ({
    compiled: compile(contract, { nodes: [field], fragments, operation }, variables),
    variables,
    list: !field.arguments?.some(({ name: { value } }) => value === 'by' || value === 'id' || value === 'ids'),
  }))
}
