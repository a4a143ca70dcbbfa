import http, { type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { MultiGraph, UndirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { post } from '../support/serving.ts'
import { served } from '../support/served.ts'
import { elements, wellFormed } from './svg.ts'

let address: string

beforeAll(async () => {
  address = await served()
})

interface Sent {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** By Node's own client: `fetch` asks for nothing kept as soon as it names a tag. */
async function get(path: string, headers: Record<string, string> = {}): Promise<Sent> {
  const request = http.get(`${address}/plot/${path}`, { headers })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return { status: response.statusCode ?? 0, headers: response.headers, body: (await buffer(response)).toString() }
}

async function ask(query: string): Promise<Record<string, never>> {
  const { body } = await post(address, { query })
  return body.data as Record<string, never>
}

/** Each view, with the parameters that it cannot do without. */
const required = {
  network: '',
  map: '',
  timeline: '',
  matrix: '',
  coverage: '',
  sankey: '',
  paths: 'from=uib&to=utokyo&',
  neighbourhood: 'of=excelaqua&',
} as const
type ViewName = keyof typeof required
const views = Object.keys(required) as ViewName[]
const networks = ['network', 'matrix'] as const

describe('GET /plot/{view}.svg', () => {
  test.each(views.flatMap((view) => ['en', 'nb', 'ja'].map((lang) => [view, lang] as const)))(
    'draws %s in %s, with a title, a description and a source',
    async (view, lang) => {
      const { status, headers, body } = await get(`${view}.svg?${required[view]}lang=${lang}`)
      expect(status).toBe(200)
      expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8')
      wellFormed(body)
      const [svg] = elements(body, 'svg')
      expect(svg).toMatchObject({ role: 'img', lang, 'aria-labelledby': `plot-${view}-title` })
      expect(elements(body, 'title')[0]?.['text']).not.toBe('')
      expect(elements(body, 'desc')[0]?.['text']).not.toBe('')
      expect(body).toContain('panorama-graph')
      expect(body).not.toMatch(/undefined|NaN|\[object/)
    },
  )

  test.each(['light', 'dark', 'print', 'auto'])('draws in the theme %s', async (theme) => {
    const { status, body } = await get(`coverage.svg?theme=${theme}`)
    expect(status).toBe(200)
    wellFormed(body)
    expect(body.includes('var(--plot-ink')).toBe(theme === 'auto')
  })

  test('marks the names that are not in the language asked for', async () => {
    const texts = async (lang: string) => elements((await get(`network.svg?lang=${lang}`)).body, 'text')
    const named = (found: Awaited<ReturnType<typeof texts>>, name: string) =>
      found.filter(({ text }) => text?.startsWith(name)).map(({ text }) => text)
    expect(named(await texts('ja'), '北海道大学')).toContain('北海道大学')
    expect((await texts('nb')).some(({ text }) => text?.endsWith(' ᴱᴺ'))).toBe(true)
    expect((await texts('en')).some(({ text }) => text?.endsWith(' ᴱᴺ'))).toBe(false)
  })

  test('draws every collaboration once and every institution once', async () => {
    const { collaborationNetwork } = (await ask(
      '{ collaborationNetwork(limit: 100) { nodes { institution { id } } edges { source { id } target { id } } } }',
    )) as unknown as {
      collaborationNetwork: {
        nodes: { institution: { id: string } }[]
        edges: { source: { id: string }; target: { id: string } }[]
      }
    }
    const { body } = await get('network.svg')
    const drawn = elements(body, 'path')
    expect(drawn.flatMap((path) => path['data-edge'] ?? []).sort()).toEqual(
      collaborationNetwork.edges.map(({ source, target }) => `${source.id} ${target.id}`).sort(),
    )
    expect(drawn.flatMap((path) => path['data-node'] ?? []).sort()).toEqual(
      collaborationNetwork.nodes.map(({ institution }) => institution.id).sort(),
    )
  })

  test('has the numbers of the API in the cells of coverage, the gaps among them', async () => {
    const { coverage } = (await ask(
      '{ coverage(rows: PRIORITY_AREAS, columns: PROGRAM) { rows { value } columns { value } counts } }',
    )) as unknown as {
      coverage: { rows: { value: string | null }[]; columns: { value: string | null }[]; counts: number[][] }
    }
    const { body } = await get('coverage.json')
    const { rows } = JSON.parse(body) as { rows: { rowId: string | null; columnId: string | null; count: number }[] }
    const asked = coverage.rows.flatMap(({ value: row }, index) =>
      coverage.columns.map(({ value: column }, place) => [row, column, coverage.counts[index]?.[place]]),
    )
    expect(rows.map(({ rowId, columnId, count }) => [rowId, columnId, count])).toEqual(asked)
    const cells = elements((await get('coverage.svg')).body, 'g').filter((group) => group['data-cell'] !== undefined)
    expect(cells).toHaveLength(asked.length)
  })

  test('says which of the priority areas are not in force, and of no other that it is not', async () => {
    const { body } = await get('coverage.svg')
    const texts = elements(body, 'text').map(({ text }) => text)
    const note = texts.slice(texts.findIndex((text) => text?.startsWith('Not in force today'))).join(' ')
    expect(note).toContain('Safety of fishery products (former)')
    expect(note).toContain('Artificial intelligence (under discussion)')
    expect(note).not.toContain('Marine research')
    expect((await get('coverage.svg?rows=KIND')).body).not.toContain('Not in force today')
  })

  test('knows no area before a meeting raised it', async () => {
    const areasOn = async (day: string) =>
      (JSON.parse((await get(`coverage.json?asOf=${day}`)).body) as { rows: { rowId: string | null }[] }).rows.map(
        ({ rowId }) => rowId,
      )
    expect(await areasOn('2016-06-01')).not.toContain('artificial-intelligence')
    expect(await areasOn('2024-02-07')).toContain('artificial-intelligence')
  })

  test('gives years and numbers of the evidence that is asked for alone', async () => {
    const { rows } = JSON.parse((await get('network.json?evidence=AGREEMENT&limit=500')).body) as {
      rows: { sourceId: string; targetId: string; weight: number; agreements: number; first: number; last: number }[]
    }
    expect(rows.every(({ weight, agreements }) => weight === agreements)).toBe(true)
    expect(rows.find(({ sourceId, targetId }) => sourceId === 'uib' && targetId === 'utokyo')).toMatchObject({
      first: 2013,
      last: 2013,
    })
  })

  test('says of two that are not connected that they are not, to those too who do not see the picture', async () => {
    const [description] = elements((await get('paths.svg?from=uit&to=riken&maxLength=1')).body, 'desc')
    expect(description?.['text']).toBe('UiT The Arctic University of Norway – RIKEN: Not connected within 1 step.')
  })

  test('takes an embassy for one of the country it stands for, in whichever it stands', async () => {
    const nodes = parseGexf(UndirectedGraph, (await get('network.gexf')).body)
    expect(nodes.getNodeAttributes('norwegian-embassy-tokyo')).toMatchObject({ country: 'no', city: 'Tokyo' })
    const { rows } = JSON.parse((await get('matrix.json?limit=60')).body) as {
      rows: { sourceId: string; targetId: string }[]
    }
    const norwegian = rows.filter(({ sourceId }) => sourceId === 'norwegian-embassy-tokyo')
    expect(norwegian.map(({ targetId }) => targetId)).toContain('jamstec')
    expect(rows.map(({ targetId }) => targetId)).not.toContain('norwegian-embassy-tokyo')
  })

  test('counts in the bars of a timeline what the API counts', async () => {
    const { timeline } = (await ask(
      '{ timeline { facets(by: [KIND], first: 100) { buckets { value count } } } }',
    )) as unknown as {
      timeline: { facets: { buckets: { value: string; count: number }[] }[] }
    }
    const { body } = await get('timeline.svg?kinds=MEETING_HELD,PROJECT_BEGAN,PROJECT_ENDED,INSTITUTION_FOUNDED')
    const bars = elements(body, 'rect').flatMap((rect) =>
      rect['data-bar'] === undefined ? [] : [rect['data-bar'].split(' ')],
    )
    for (const kind of ['MEETING_HELD', 'PROJECT_BEGAN', 'PROJECT_ENDED', 'INSTITUTION_FOUNDED']) {
      const drawn = bars.filter((bar) => bar[1] === kind).reduce((sum, bar) => sum + Number(bar[2]), 0)
      expect([kind, drawn]).toEqual([kind, timeline.facets[0]?.buckets.find(({ value }) => value === kind)?.count])
    }
  })

  test('draws in a sankey the bands that coverage counts', async () => {
    const { coverage } = (await ask(
      '{ coverage(rows: PROGRAM, columns: PRIORITY_AREAS) { rows { value } columns { value } counts } }',
    )) as unknown as Crosstab
    const bands = coverage.rows.flatMap(({ value: row }, index) =>
      coverage.columns.flatMap(({ value: column }, place) => {
        const count = coverage.counts[index]?.[place] ?? 0
        return count > 0 ? [`program ${row ?? ''}|area ${column ?? ''}|${count}`] : []
      }),
    )
    const drawn = elements((await get('sankey.svg')).body, 'path').flatMap((path) => path['data-edge'] ?? [])
    expect(drawn.filter((edge) => edge.startsWith('program')).sort()).toEqual(bands.sort())
  })

  test('names of two cities on the map only those who have something in common with each other', async () => {
    const { rows } = JSON.parse((await get('map.json')).body) as {
      rows: Record<'source' | 'sourceInstitutions' | 'target' | 'targetInstitutions', string>[]
    }
    const hyper = rows.find(({ source, target }) => source === 'Stavanger' && target === 'Tokyo')
    expect([hyper?.sourceInstitutions, hyper?.targetInstitutions]).toEqual([
      'Equinor (Norway)',
      'Mitsubishi Corporation; The Institute of Applied Energy',
    ])
  })

  test('joins on the map what partnerships across join whose places are known', async () => {
    const { collaborationNetwork } = (await ask(
      '{ collaborationNetwork(limit: 500) { nodes { institution { id city latitude country { id } } } edges { source { id } target { id } weight } } }',
    )) as unknown as {
      collaborationNetwork: {
        nodes: {
          institution: { id: string; city: string | null; latitude: number | null; country: { id: string } | null }
        }[]
        edges: { source: { id: string }; target: { id: string }; weight: number }[]
      }
    }
    const institutions = collaborationNetwork.nodes.map(({ institution }) => institution)
    const known = new Set(
      institutions.flatMap(({ latitude, city, country }) =>
        latitude === null ? [] : [`${country?.id ?? ''} ${city ?? ''}`],
      ),
    )
    const countries = new Map(
      institutions.map(({ id, city, country }) => [
        id,
        known.has(`${country?.id ?? ''} ${city ?? ''}`) ? country?.id : undefined,
      ]),
    )
    const across = collaborationNetwork.edges.filter(({ source, target }) => {
      const ends = [countries.get(source.id), countries.get(target.id)]
      return ends.includes('no') && ends.includes('jp')
    })
    const { rows } = JSON.parse((await get('map.json')).body) as { rows: { weight: number }[] }
    const sum = (all: readonly { weight: number }[]): number => all.reduce((total, { weight }) => total + weight, 0)
    expect(rows.length).toBeGreaterThan(10)
    expect(sum(rows)).toBe(sum(across))
    expect(
      elements((await get('map.svg')).body, 'path').filter((path) => path['data-edge'] !== undefined),
    ).toHaveLength(rows.length)
  })

  test('tells ways as the API tells them, and draws each step of them', async () => {
    const { connectionPaths } = (await ask(
      '{ connectionPaths(from: "uit", to: "riken") { paths { sentence nodes { id } } } }',
    )) as unknown as { connectionPaths: { paths: { sentence: string; nodes: { id: string }[] }[] } }
    const { body } = await get('paths.svg?from=uit&to=riken')
    const [description] = elements(body, 'desc')
    for (const { sentence } of connectionPaths.paths) expect(description?.['text']).toContain(sentence)
    const steps = connectionPaths.paths.flatMap(({ nodes }) =>
      nodes.slice(1).map(({ id }, index) => `${nodes[index]?.id ?? ''} ${id}`),
    )
    expect(
      elements(body, 'path')
        .flatMap((path) => path['data-edge'] ?? [])
        .sort(),
    ).toEqual([...new Set(steps)].sort())
  })

  test('says so where two are not connected', async () => {
    const { status, body } = await get('paths.svg?from=uit&to=riken&maxLength=1')
    expect([status, body.includes('Not connected within 1 step')]).toEqual([200, true])
  })

  test('draws what stands beside something, each once, with a line for each two that are related, which tells how', async () => {
    const { neighbourhood } = (await ask(
      `{ neighbourhood(of: "intpart", first: 100, kinds: ${everyKind}) { nodes { node { id } } edges { sentence source { id } target { id } } } }`,
    )) as unknown as Neighbourhood
    const { body } = await get('neighbourhood.svg?of=intpart')
    expect(
      elements(body, 'g')
        .flatMap((group) => group['data-node'] ?? [])
        .sort(),
    ).toEqual(neighbourhood.nodes.map(({ node }) => node.id).sort())
    expect(
      elements(body, 'path')
        .flatMap((path) => path['data-edge'] ?? [])
        .sort(),
    ).toEqual([...new Set(neighbourhood.edges.map((edge) => pairOf(edge)))].sort())
    const told = elements(body, 'title').flatMap(({ text }) => text?.split('\n') ?? [])
    expect(told).toEqual(expect.arrayContaining(neighbourhood.edges.map(({ sentence }) => sentence)))
  })

  test('says how many neighbours it leaves out', async () => {
    const { body } = await get('neighbourhood.svg?of=jp&limit=5')
    expect(body).toMatch(/Not shown: \d+ neighbours, those with the fewest relationships/)
    expect((await get('neighbourhood.svg?of=excelaqua')).body).not.toContain('Not shown')
  })

  test('shows of what stands beside something the kinds that are asked for, and says so where there are none', async () => {
    const { rows } = JSON.parse((await get('neighbourhood.json?of=excelaqua&kinds=RESEARCHER')).body) as {
      rows: { fromId: string; relationship: string; toId: string }[]
    }
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map(({ relationship, toId }) => `${relationship} ${toId}`))).toEqual(
      new Set(['WORKS_ON excelaqua']),
    )
    const { status, body } = await get('neighbourhood.svg?of=excelaqua&kinds=TOPIC')
    expect([status, body.includes('Nothing of the kinds shown stands beside it')]).toEqual([200, true])
  })

  test('narrows by what is asked for', async () => {
    const { body } = await get('network.json?area=marine&evidence=PROJECT&asOf=2019-06-01')
    const { rows } = JSON.parse(body) as { rows: { sourceId: string; weight: number; projects: number }[] }
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ weight, projects }) => weight === projects)).toBe(true)
    const all = JSON.parse((await get('network.json')).body) as { rows: unknown[] }
    expect(rows.length).toBeLessThan(all.rows.length)
  })

  test('may stand in any page, and runs nothing', async () => {
    const { headers } = await get('coverage.svg', { origin: 'https://elsewhere.example' })
    expect(headers['content-security-policy']).toBe("default-src 'none';style-src 'unsafe-inline';frame-ancestors *")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(headers['x-frame-options']).toBeUndefined()
    expect(headers['access-control-allow-origin']).toBe('*')
  })

  test('is sent again only where something changed', async () => {
    const first = await get('matrix.svg?limit=5')
    const etag = first.headers.etag ?? ''
    expect(etag).toMatch(/^W\/"/)
    expect(first.headers['cache-control']).toMatch(/^public, max-age=\d+, must-revalidate$/)
    const again = await get('matrix.svg?limit=5', { 'if-none-match': etag })
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', etag])
    expect((await get('matrix.svg?limit=6', { 'if-none-match': etag })).status).toBe(200)
    expect((await get('matrix.csv?limit=5', { 'if-none-match': etag })).status).toBe(200)
  })

  test('has one tag for one state, however its address is written', async () => {
    const [one, other] = await Promise.all([get('matrix.svg?limit=20&lang=en'), get('matrix.svg')])
    expect(one.headers.etag).toBe(other.headers.etag)
  })
})

const everyKind =
  '[INSTITUTION, RESEARCHER, PROGRAM, PROJECT, BILATERAL_AGREEMENT, MEETING, INSTITUTIONAL_AGREEMENT, PUBLICATION, COUNTRY, PRIORITY_AREA, STRATEGY, TOPIC]'

interface Neighbourhood {
  readonly neighbourhood: {
    readonly nodes: readonly { readonly node: { readonly id: string } }[]
    readonly edges: readonly Related[]
  }
}

interface Related {
  readonly sentence: string
  readonly source: { readonly id: string }
  readonly target: { readonly id: string }
}

function pairOf({ source, target }: Related): string {
  return [source.id, target.id].sort().join(' ')
}

interface Crosstab {
  readonly coverage: {
    readonly rows: readonly { readonly value: string | null }[]
    readonly columns: readonly { readonly value: string | null }[]
    readonly counts: readonly (readonly number[])[]
  }
}

describe('an address that is wrong', () => {
  test.each([
    ['an unknown parameter', 'network.svg?colr=country', 'colr'],
    ['an unknown value', 'network.svg?colour=pink', 'colour: expected one of country, community; got "pink"'],
    [
      'a number out of range',
      'network.svg?limit=100000',
      'limit: expected a whole number from 2 to 2000; got "100000"',
    ],
    ['a day that is none', 'timeline.svg?asOf=2017-02-30', 'asOf: expected a day such as 2017-06-01; got "2017-02-30"'],
    ['a parameter twice', 'matrix.svg?lang=en&lang=ja', 'lang: expected once'],
    ['years that end before they begin', 'network.svg?fromYear=2020&toYear=2010', 'toYear: expected 2020, the year of'],
    ['such years of projects', 'sankey.svg?fromYear=2020&toYear=2010', 'toYear: expected 2020, the year of'],
    ['a way from one to itself', 'paths.svg?from=uit&to=uit', 'to: expected another id than from has; got "uit"'],
    [
      'nothing where something has to be',
      'paths.svg?from=uit&to=',
      'to: expected an id of the graph such as ntnu; got',
    ],
    ['what stands in the middle', 'neighbourhood.svg', 'of: expected an id of the graph such as ntnu; got nothing'],
    ['what is missing', 'paths.svg?from=uit', 'to: expected an id of the graph such as ntnu; got nothing'],
  ])('is refused for %s, and told what to do', async (_, path, message) => {
    const { status, headers, body } = await get(path)
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      400,
      'text/plain; charset=utf-8',
      'no-store',
    ])
    expect(body).toContain(message)
  })

  test.each([
    ['an area', 'network.svg?area=nowhere', 'area: expected the id of a priority area'],
    ['an institution', 'network.svg?around=nope', 'around: expected the id of an institution'],
    ['a country', 'matrix.csv?rows=xx', 'got "xx", which none has'],
    ['an end of a way', 'paths.svg?from=uit&to=nobody', 'got "nobody"'],
    [
      'what it is around',
      'neighbourhood.svg?of=nothing',
      'of: expected an id of the graph, such as excelaqua; got "nothing"',
    ],
    ['a thing', 'timeline.json?of=nothing', 'got "nothing", which none has'],
  ])('is not found where it names %s that is not there', async (_, path, message) => {
    const { status, headers, body } = await get(path)
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      404,
      'text/plain; charset=utf-8',
      'no-store',
    ])
    expect(body).toContain(message)
  })

  test('asks with empty parameters for what it asks for without them', async () => {
    const [empty, without] = [
      await get('coverage.csv?fromYear=&nothing=&lang=&lang=ja'),
      await get('coverage.csv?lang=ja'),
    ]
    expect([empty.status, empty.body]).toEqual([200, without.body])
  })

  test('is told in its own words, not in those of GraphQL', async () => {
    for (const path of ['network.svg?fromYear=2020&toYear=2010', 'paths.svg?from=uit&to=uit'])
      expect((await get(path)).body).not.toContain('Query.')
  })

  test.each(['nothing.svg', 'network.png', 'coverage.gexf', 'network', '.svg', 'constructor.svg'])(
    'is not found: %s',
    async (path) => {
      const { status, body } = await get(path)
      expect(status).toBe(404)
      expect(body).toContain('/plot/network.svg')
    },
  )

  test('tells all that is wrong at once', async () => {
    const { body } = await get('network.svg?colour=pink&limit=x&foo=1')
    expect(body.trim().split('\n')).toHaveLength(3)
  })
})

/** The columns whose values are constants of the schema. */
const constants = ['event', 'certainty', 'relationship', 'direction', 'fromKind', 'toKind']

function isConstant(cell: string): boolean {
  return /^(VERIFIED|DERIVED|ALONG|AGAINST|[A-Z]+_[A-Z_]+)$/.test(cell)
}

describe('what can be taken away', () => {
  test.each(views)('is a table that others read: %s', async (view) => {
    const { headers, body } = await get(`${view}.csv?${required[view]}lang=ja`)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
    expect(body.startsWith('\u{FEFF}')).toBe(true)
    const rows: string[][] = parse(body, { bom: true, relax_column_count: false })
    const { columns, rows: listed } = JSON.parse((await get(`${view}.json?${required[view]}lang=ja`)).body) as {
      columns: { key: string; name: string }[]
      rows: Record<string, string | number | null>[]
    }
    expect(rows[0]).toEqual(columns.map(({ name }) => name))
    // JSON has the constants of the schema where a table for readers has words.
    const same = columns.map(({ key }) => !constants.includes(key))
    expect(rows.slice(1).map((row) => row.filter((_, index) => same[index]))).toEqual(
      listed.map((row) =>
        Object.values(row)
          .filter((_, index) => same[index])
          .map((value) => String(value ?? '')),
      ),
    )
  })

  test.each(views.flatMap((view) => ['nb', 'ja'].map((lang) => [view, lang] as const)))(
    'has its heads and its constants in the language asked for: %s in %s',
    async (view, lang) => {
      const [english = [], translated = []] = await Promise.all(
        ['en', lang].map(async (each): Promise<string[][]> => {
          const { body } = await get(`${view}.csv?${required[view]}lang=${each}`)
          return parse(body, { bom: true })
        }),
      )
      const heads = translated[0] ?? []
      const alike = heads.filter((head, index) => head === english[0]?.[index])
      expect(alike.filter((head) => !/^(id|Partner|id \(Partner\))$/.test(head))).toEqual([])
      expect(translated.flat().filter((cell) => isConstant(cell))).toEqual([])
      if (lang === 'ja')
        expect(heads.filter((head) => head !== 'id' && !/\p{Script=Han}|\p{Script=Katakana}/u.test(head))).toEqual([])
    },
  )

  test('says of each name in which language it is', async () => {
    const rowsIn = async (lang: string) =>
      (
        JSON.parse((await get(`network.json?lang=${lang}`)).body) as {
          rows: { source: string; sourceId: string; sourceInLanguage: string; targetInLanguage: string }[]
        }
      ).rows
    const japanese = await rowsIn('ja')
    expect(japanese.find(({ sourceId }) => sourceId === 'hokkaido')).toMatchObject({
      source: '北海道大学',
      sourceInLanguage: 'ja',
    })
    expect(new Set(japanese.map(({ targetInLanguage }) => targetInLanguage))).toEqual(new Set(['ja', 'en']))
    expect(new Set((await rowsIn('en')).map(({ sourceInLanguage }) => sourceInLanguage))).toEqual(new Set(['en']))
    const graph = parseGraphml(UndirectedGraph, (await get('network.graphml?lang=ja')).body)
    expect(graph.getNodeAttribute('hokkaido', 'inLanguage')).toBe('ja')
  })

  test.each(networks)('says that what two have in common is worked out: %s', async (view) => {
    const { rows } = JSON.parse((await get(`${view}.json`)).body) as { rows: { certainty: string }[] }
    expect(new Set(rows.map(({ certainty }) => certainty))).toEqual(new Set(['DERIVED']))
  })

  test.each(networks)('is a network that others read: %s', async (view) => {
    const { rows } = JSON.parse((await get(`${view}.json`)).body) as {
      rows: { sourceId: string; targetId: string; weight: number }[]
    }
    const pairs = rows
      .map(({ sourceId, targetId, weight }) => [...[sourceId, targetId].sort(), weight].join(' '))
      .sort()
    const read = {
      gexf: parseGexf(UndirectedGraph, (await get(`${view}.gexf`)).body),
      graphml: parseGraphml(UndirectedGraph, (await get(`${view}.graphml`)).body),
    }
    for (const graph of Object.values(read)) {
      expect(graph.type).toBe('undirected')
      const edges = graph.mapEdges((_edge, attributes, source, target) =>
        [...[source, target].sort(), Number(attributes['weight'])].join(' '),
      )
      expect(edges.sort()).toEqual(pairs)
      expect(graph.getNodeAttributes('ntnu')).toMatchObject({
        label: 'Norwegian University of Science and Technology',
        country: 'no',
      })
    }
  })

  test.each([
    ['map', ''],
    ['sankey', ''],
    ['paths', '?from=uit&to=riken'],
    ['neighbourhood', '?of=excelaqua'],
  ])('is a network for %s too, the same in both formats', async (view, search) => {
    const read = [
      parseGexf(MultiGraph, (await get(`${view}.gexf${search}`)).body),
      parseGraphml(MultiGraph, (await get(`${view}.graphml${search}`)).body),
    ].map((graph) => ({
      nodes: graph.nodes().sort(),
      edges: graph.mapEdges((_edge, _attributes, source, target) => `${source} ${target}`).sort(),
    }))
    expect(read[0]?.edges.length).toBeGreaterThan(0)
    expect(read[0]).toEqual(read[1])
  })
})
