import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { until } from '../neo4j/embedded.ts'
import { post } from '../support/serving.ts'
import { withRoles, type WithRoles } from '../support/withRoles.ts'

let server: WithRoles

beforeAll(async () => {
  server = await withRoles({ CACHE_BOUND: '3600' })
})

beforeEach(async () => {
  await load({})
})

afterAll(async () => {
  await load({})
  await server.close()
})

const page = 'https://example.org/load'
const said = { certainty: 'VERIFIED', sources: [page] }
const Source = [{ id: page, url: page, title: 'A page' }]
const Institution = [
  { id: 'load-a', nameEn: 'First', kind: 'UNIVERSITY', ...said },
  { id: 'load-b', nameEn: 'Second', kind: 'UNIVERSITY', ...said },
]
const participants = [
  { id: 'load-a', role: 'COORDINATOR' },
  { id: 'load-b', role: 'PARTNER' },
]
const Project = [{ id: 'load-project', nameEn: 'Project', kind: 'PROJECT', participants, ...said }]
/** A page, two institutions that take part in a project, and that they do: six facts. */
const world = { Source, Institution, Project }

function renamed(nameEn: string): object {
  return { ...world, Institution: Institution.map((one) => ({ ...one, nameEn })) }
}

const counted = 'isLoaded created changed unchanged removed refused faultCount'
const loading = `mutation ($dataset: ID!, $records: Records!, $dryRun: Boolean! = false) {
  load(dataset: $dataset, records: $records, dryRun: $dryRun) { ${counted} version faults { path record expected received } }
}`
const nothing = { created: 0, changed: 0, unchanged: 0, removed: 0, refused: [], faultCount: 0, faults: [] }

interface Report {
  readonly isLoaded: boolean
  readonly created: number
  readonly version: number
  readonly faults: readonly unknown[]
}

async function load(records: object, given: object = {}): Promise<Report> {
  const { body } = await server.ask('curator', loading, { dataset: 'test', records, ...given })
  expect(body.errors).toBeUndefined()
  return (body.data as { load: Report }).load
}

async function read(query: string): Promise<unknown> {
  const { body } = await server.ask(undefined, query)
  expect(body.errors).toBeUndefined()
  return body.data
}

/** The name that an institution has now, and how the answer was come by. */
async function nameNow(): Promise<{ name: unknown; from: string | null }> {
  const { body, headers } = await server.ask(undefined, '{ institution(by: { id: "load-a" }) { name } }')
  const { institution } = body.data as { institution: { name: string } | null }
  return { name: institution?.name, from: headers.get('cache-status') }
}

describe('Mutation.load', () => {
  test('makes the graph state the facts, and tells what it did', async () => {
    expect(await load(world)).toEqual({ ...nothing, isLoaded: true, created: 6, version: expect.any(Number) })
    expect(
      await read('{ project(by: { id: "load-project" }) { name participants { edges { role node { name } } } } }'),
    ).toEqual({
      project: {
        name: 'Project',
        participants: {
          edges: [
            { role: 'COORDINATOR', node: { name: 'First' } },
            { role: 'PARTNER', node: { name: 'Second' } },
          ],
        },
      },
    })
  })

  test('changes nothing the second time', async () => {
    const { version } = await load(world)
    expect(await load(world)).toEqual({ ...nothing, isLoaded: true, unchanged: 6, version })
  })

  test('takes out what is no longer stated', async () => {
    await load(world)
    expect(await load({ ...world, Project: [] })).toMatchObject({ unchanged: 3, removed: 3 })
    expect(await read('{ project(by: { id: "load-project" }) { name } }')).toEqual({ project: null })
  })

  test('is told by `changes` under the name of the data set', async () => {
    const { version } = await load(world)
    expect(await read(`{ changes(since: ${version - 1}) { nodes { entityId dataset } } }`)).toEqual({
      changes: {
        nodes: [page, 'load-a', 'load-b', 'load-project'].sort().map((entityId) => ({ entityId, dataset: 'test' })),
      },
    })
  })

  test('leaves what another data set states as it is, and says so', async () => {
    const ntnu = { id: 'ntnu', nameEn: 'Something else', kind: 'COMPANY', ...said }
    expect(await load({ Source, Institution: [ntnu] })).toMatchObject({ isLoaded: true, created: 1, refused: ['ntnu'] })
    expect(await read('{ institution(by: { id: "ntnu" }) { kind } }')).toEqual({ institution: { kind: 'UNIVERSITY' } })
  })

  test('takes its records in the document too, with variables among them, under any names in the answer', async () => {
    const query = `mutation ($name: String!, $dataset: ID!) {
      loaded: load(dataset: $dataset, records: {
        Source: [{ id: "${page}", url: "${page}" }],
        Country: [{ id: "load-country", nameEn: $name, certainty: "VERIFIED", sources: ["${page}"] }]
      }) { done: isLoaded wrong: faults { path } }
    }`
    const { body } = await server.ask('curator', query, { dataset: 'test', name: 'Somewhere' })
    expect(body).toEqual({ data: { loaded: { done: true, wrong: [] } } })
    expect(await read('{ country(by: { id: "load-country" }) { name } }')).toEqual({ country: { name: 'Somewhere' } })
  })
})

describe('Mutation.load of records that are wrong', () => {
  test('tells each thing that is wrong and where, and writes nothing', async () => {
    const records = {
      Source,
      Institution: [
        Institution[0],
        { id: 'load-c', established: 'long ago', projects: [{ id: 'load-projekt' }], ...said },
        { nameEn: 'Nobody', ...said },
      ],
      Project,
    }
    expect(await load(records)).toEqual({
      ...nothing,
      isLoaded: false,
      version: null,
      faultCount: 5,
      faults: [
        { path: 'Institution[1]', record: 'load-c', expected: 'one of nameEn, nameNo, nameJa', received: 'none' },
        { path: 'Institution[1].established', record: 'load-c', expected: 'a whole number', received: '"long ago"' },
        { path: 'Institution[1].projects[0].role', record: 'load-c', expected: 'a value', received: 'none' },
        {
          path: 'Institution[2].id',
          record: expect.stringMatching(/^\{"nameEn":"Nobody"/),
          expected: 'a value',
          received: 'none',
        },
        {
          path: 'Project[0].participants',
          record: 'load-project',
          expected: 'the id of a Institution',
          received: '"load-b", an id that no record has. Did you mean "load-a"?',
        },
      ],
    })
    expect(await read('{ institution(by: { id: "load-a" }) { name } }')).toEqual({ institution: null })
  })

  test('names the type that may be meant', async () => {
    expect(await load({ Institutoin: [] })).toMatchObject({
      isLoaded: false,
      faults: [
        {
          path: 'Institutoin',
          expected: 'the name of a type that is stored',
          received: '"Institutoin". Did you mean "Institution"?',
        },
      ],
    })
  })

  test('tells no more than a hundred things, and how many there are', async () => {
    const Country = Array.from({ length: 150 }, (_, number) => ({ id: `load-${number}` }))
    const { faults, ...rest } = await load({ Country })
    expect(faults).toHaveLength(100)
    expect(rest).toMatchObject({ isLoaded: false, faultCount: 450 })
  })

  test.each([
    ['a list', [], 'a list'],
    ['text', 'x', 'string'],
    ['nothing of a type', { Country: null }, '"Country" with no list of objects'],
    ['no list of a type', { Country: { id: 'no' } }, '"Country" with no list of objects'],
    ['ids in a list', { Country: ['no'] }, '"Country" with no list of objects'],
    ['what is nested deeper than records are', { Country: [{ id: [[[[['no']]]]] }] }, 'what is nested deeper'],
  ])('is refused for %s in their place', async (_, records, received) => {
    const { body } = await server.ask('curator', loading, { dataset: 'test', records })
    expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: '$records', received } }])
  })

  test('is refused for what is nested deeper than anything can be written', async () => {
    const depth = 100_000
    const nested = `{"Country":[{"id":${'['.repeat(depth)}${']'.repeat(depth)}}]}`
    const body = `{"query":${JSON.stringify(loading)},"variables":{"dataset":"test","records":${nested}}}`
    const answer = await post(server.address, body, await server.as('curator'))
    expect(answer.body.errors).toMatchObject([{ extensions: { received: 'what is nested deeper' } }])
  })

  test.each(['curated', 'Test', '', 'a b', '-a', 'a'.repeat(65)])('is refused under the name %j', async (dataset) => {
    const { body } = await server.ask('curator', loading, { dataset, records: {} })
    expect(body.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'Mutation.load(dataset:)', received: dataset } },
    ])
  })
})

describe('a dry run of Mutation.load', () => {
  test('tells what a load would do, and does nothing', async () => {
    await load(world)
    const before = await read('{ graph { version nodes } }')
    const dry = await load(renamed('Other'), { dryRun: true })
    expect(await read('{ graph { version nodes } }')).toEqual(before)
    expect((await nameNow()).name).toBe('First')
    const { isLoaded, ...done } = await load(renamed('Other'))
    expect([isLoaded, dry]).toEqual([true, { ...done, isLoaded: false }])
  })

  test('tells what is wrong too', async () => {
    expect(await load({ Country: [{ id: 'load-x' }] }, { dryRun: true })).toMatchObject({ faultCount: 3 })
  })
})

describe('the example of docs/access.md', () => {
  test('would be loaded', async () => {
    const text = readFileSync('docs/access.md', 'utf8')
    const block = (language: string): string =>
      new RegExp(`^\`\`\`${language}$(.*?)^\`\`\`$`, 'ms').exec(text)?.[1] ?? ''
    const { body } = await server.ask('curator', block('graphql'), JSON.parse(block('json')) as object)
    expect(body.data).toMatchObject({ load: { created: 2, faults: [] } })
  })
})

describe('a read after Mutation.load', () => {
  test('answers what the graph states since, however long answers may be kept', async () => {
    await load(renamed('Before'))
    await until(async () => (await nameNow()).from === 'panorama; hit')
    expect((await nameNow()).name).toBe('Before')
    await load(renamed('After'))
    expect((await nameNow()).name).toBe('After')
    await until(async () => (await nameNow()).from === 'panorama; hit')
    expect((await nameNow()).name).toBe('After')
  })

  test('answers nothing that was over before it began, while loads go on', async () => {
    let [loaded, isOver] = [0, false]
    const wrong: unknown[] = []
    const client = async (): Promise<void> => {
      while (!isOver) {
        const oldest = loaded
        const { name, from } = await nameNow()
        if (!(Number(name) >= oldest)) wrong.push({ name, oldest, from })
      }
    }
    await load(renamed('0'))
    const clients = Array.from({ length: 4 }, client)
    for (let number = 1; number <= 8; number++) {
      await load(renamed(String(number)))
      loaded = number
    }
    isOver = true
    await Promise.all(clients)
    expect(wrong).toEqual([])
  })
})

describe('loads at the same time', () => {
  test('of one data set are done one after the other, through two servers too', async () => {
    const other = await withRoles({}, server.issuer)
    const names = Array.from({ length: 6 }, (_, number) => `Load ${number}`)
    const done = await Promise.all(
      names.map((name, at) =>
        (at % 2 === 0 ? server : other).ask('curator', loading, { dataset: 'test', records: renamed(name) }),
      ),
    )
    await other.close()
    const reports = done.map(({ body }) => (body.data as { load: Report }).load)
    const versions = reports.map(({ version }) => version)
    expect(reports.map(({ isLoaded }) => isLoaded)).toEqual(names.map(() => true))
    expect(new Set(versions).size).toBe(names.length)
    expect(reports.map(({ created }) => created).sort()).toEqual([0, 0, 0, 0, 0, 6])
    const last = names[versions.indexOf(Math.max(...versions))]
    expect(
      await read('{ a: institution(by: { id: "load-a" }) { name } b: institution(by: { id: "load-b" }) { name } }'),
    ).toEqual({ a: { name: last }, b: { name: last } })
  })
})

describe('the limits of Mutation.load', () => {
  test('are those of a question: what it costs', async () => {
    const loads = Array.from({ length: 6 }, (_, at) => `a${at}: load(dataset: "test", records: {}) { isLoaded }`)
    const { body } = await server.ask('curator', `mutation { ${loads.join(' ')} }`)
    expect(body.errors).toMatchObject([{ extensions: { code: 'COST_EXCEEDED', asked: 120_000 } }])
  })

  test('how long it is', async () => {
    const records = { Source: [{ id: page, url: page, title: 'x'.repeat(300_000) }] }
    const { status, body } = await server.ask('curator', loading, { dataset: 'test', records })
    expect([status, body.errors?.[0]?.extensions]).toMatchObject([413, { code: 'LIMIT_EXCEEDED', limit: 'body' }])
  })

  test('and that it is no question: GET is refused', async () => {
    const query = encodeURIComponent('mutation { load(dataset: "test", records: {}) { isLoaded } }')
    const headers = { ...(await server.as('admin')), 'apollo-require-preflight': 'true' }
    const response = await fetch(`${server.address}/graphql?query=${query}`, { headers })
    await response.text()
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })
})
