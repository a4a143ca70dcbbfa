import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { withRoles, type WithRoles } from '../support/withRoles.ts'

let server: WithRoles

beforeAll(async () => {
  server = await withRoles()
})

beforeEach(async () => {
  const { body } = await server.ask('curator', loading, { records: { Source: [{ id: page, url: page }] } })
  expect(body.data).toEqual({ load: { isLoaded: true } })
})

afterAll(async () => {
  await unload()
  await server.close()
})

const page = 'https://example.org/unload'
const loading = 'mutation ($records: Records!) { load(dataset: "unload", records: $records) { isLoaded } }'

async function unload(given = 'dataset: "unload"'): Promise<unknown> {
  const { body } = await server.ask('admin', `mutation { unload(${given}) { dataset isLoaded removed created } }`)
  return body.errors?.map(({ extensions }) => extensions) ?? body.data
}

async function source(): Promise<unknown> {
  return (await server.ask(undefined, `{ source(by: { id: "${page}" }) { id } }`)).body.data
}

describe('Mutation.unload', () => {
  test('takes out what was loaded under a name', async () => {
    expect(await unload()).toEqual({ unload: { dataset: 'unload', isLoaded: true, removed: 1, created: 0 } })
    expect(await source()).toEqual({ source: null })
  })

  test('tells what it would take out, in a dry run', async () => {
    expect(await unload('dataset: "unload", dryRun: true')).toMatchObject({ unload: { isLoaded: false, removed: 1 } })
    expect(await source()).toEqual({ source: { id: page } })
  })

  test('does nothing for a name that nothing was loaded under', async () => {
    expect(await unload('dataset: "never-loaded"')).toMatchObject({ unload: { isLoaded: true, removed: 0 } })
  })

  test('is refused for the files’ own data set', async () => {
    expect(await unload('dataset: "curated"')).toMatchObject([
      { code: 'BAD_USER_INPUT', argument: 'Mutation.unload(dataset:)', received: 'curated' },
    ])
  })
})
