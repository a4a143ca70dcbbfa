import { describe, expect, test } from '@jest/globals'
import { views } from '@panorama-graph/plot/views.ts'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { UndirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { formatsOf } from '../../src/plot/formats.ts'
import { elements, wellFormed } from './svg.ts'

const graph = { version: 3, changedAt: '2026-01-02T03:04:05.000Z', licence: 'MIT' }

/** A view as a file, of data that a graph could give. */
function file(name: string, format: string, search: string, data: object): string {
  const view = views.get(name)
  if (!view) throw new Error(`Expected a view; got ${name}.`)
  const asked = view.read(new URLSearchParams(search))
  const written = formatsOf(view)
    .get(format)
    ?.write({ view, asked, shown: asked.show({ graph, named: [], ...data }) })
  if (written === undefined) throw new Error(`Expected a format of ${name}; got ${format}.`)
  return written
}

function institution(id: string, name: string, country: string, more: object = {}) {
  return {
    __typename: 'Institution',
    id,
    name,
    nameLang: 'EN',
    acronym: null,
    city: null,
    latitude: null,
    longitude: null,
    country: { __typename: 'Country', id: country, name: country, nameLang: 'EN' },
    ...more,
  }
}

/** A network in which each works with the one before it, and with as many others as it takes. */
function network(names: readonly string[], edges = names.length - 1): object {
  const nodes = names.map((name, index) => ({
    institution: institution(`i${index}`, name, index % 2 === 0 ? 'no' : 'jp', {
      city: name,
      latitude: 60 - index / 1000,
      longitude: 10,
    }),
    degree: 1,
    strength: 1,
    community: 1 + (index % 9),
    x: Math.cos(index),
    y: Math.sin(index * 7),
  }))
  const joined = Array.from({ length: edges }, (_, index) => {
    const source = index % names.length
    const target = (source + 1 + Math.floor(index / names.length)) % names.length
    return {
      source: { id: `i${source}` },
      target: { id: `i${target}` },
      weight: 1 + (index % 5),
      projects: 1 + (index % 5),
      agreements: 0,
      publications: 0,
      first: null,
      last: null,
    }
  })
  return { collaborationNetwork: { nodes, edges: joined, leftOut: { nodes: 0, edges: 0 } } }
}

const hostile = [
  '<script>alert(1)</script>',
  ']]><!-- " \' & --> <![CDATA[',
  '=HYPERLINK("http://evil.example","x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\u0000\u0008\u000b\ufffe\ud800',
  '\u202eabc \u05d0\u05d1\u05d2 \u0645\u0631\u062d\u0628\u0627',
  'x'.repeat(5000),
  'よ'.repeat(3000),
  '👩‍👩‍👧‍👦 e\u0301\u0301\u0301',
  '" onload="alert(1)',
]

describe('names that are meant to break something', () => {
  test.each(['network', 'map', 'matrix'])('are texts and no more in the picture: %s', (name) => {
    const drawn = file(name, 'svg', '', {
      ...network(hostile),
      named: [
        { id: 'no', name: hostile[0] },
        { id: 'jp', name: hostile[1] },
      ],
    })
    wellFormed(drawn)
    expect(elements(drawn, 'script')).toEqual([])
    expect(elements(drawn).filter((element) => Object.keys(element).some((name) => name.startsWith('on')))).toEqual([])
  })

  test('do not run in a spreadsheet, and come back from the table otherwise as they are', () => {
    const rows: string[][] = parse(file('network', 'csv', '', network(hostile)), { bom: true })
    const names = new Set(rows.slice(1).flatMap((row) => [row[1] ?? '', row[4] ?? '']))
    expect([...names].filter((name) => /^[=+\-@\t\r]/.test(name))).toEqual([])
    expect(names).toContain('\'=HYPERLINK("http://evil.example","x")')
    expect(names).toContain(hostile[1])
  })

  test('come back from the networks', () => {
    const written = hostile.filter((name) => !name.includes('\u0000') && !name.includes('\t'))
    for (const read of [
      parseGexf(UndirectedGraph, file('network', 'gexf', '', network(written))),
      parseGraphml(UndirectedGraph, file('network', 'graphml', '', network(written))),
    ]) {
      expect(read.mapNodes((_id, { label }) => label as string).sort()).toEqual([...written].sort())
    }
  })

  test.each(['gexf', 'graphml'])('leave %s well-formed', (format) => {
    wellFormed(file('network', format, '', network(hostile)))
  })
})

describe('a picture of nothing', () => {
  const nothing = { total: 0, rows: [], columns: [], counts: [] }
  const empty = {
    ...network([], 0),
    timeline: { totalCount: 0, crosstab: nothing, nodes: [] },
    latest: { nodes: [] },
    coverage: nothing,
    programs: nothing,
    areas: nothing,
  }

  test.each(['network', 'map', 'timeline', 'matrix', 'coverage', 'sankey'])('says so: %s', (name) => {
    const drawn = file(name, 'svg', '', {
      ...empty,
      named: [
        { id: 'no', name: 'Norway' },
        { id: 'jp', name: 'Japan' },
      ],
    })
    wellFormed(drawn)
    expect(drawn).toContain('Nothing in the graph is like this.')
    expect(drawn).not.toMatch(/NaN|undefined|Infinity/)
  })
})

describe('a picture of very much', () => {
  test('shows a network of 2,000 and 10,000 in bounds, labels where there is room, and says what is left out', () => {
    const names = Array.from({ length: 2000 }, (_, index) => `Institution ${index}`)
    const began = performance.now()
    const drawn = file('network', 'svg', '', network(names, 10_000))
    expect(performance.now() - began).toBeLessThan(15_000)
    wellFormed(drawn)
    const paths = elements(drawn, 'path')
    expect(paths.filter((path) => path['data-node'] !== undefined)).toHaveLength(2000)
    expect(paths.filter((path) => path['data-edge'] !== undefined)).toHaveLength(5000)
    expect(drawn).toMatch(/Not shown: 0 institutions and 5,000 partnerships/)
    expect(drawn).toMatch(/Without a label for want of room: 1,\d{3} institutions/)
    expect(drawn.length).toBeLessThan(3_000_000)
  })

  test('says how much of a timeline is in its table', () => {
    const events = (from: number) =>
      Array.from({ length: 100 }, (_, index) => ({
        kind: 'PUBLISHED',
        date: String(from + index),
        year: from + index,
        certainty: 'VERIFIED',
        entity: { __typename: 'Publication', id: `p${from + index}`, name: 'P', nameLang: 'EN' },
        call: null,
      }))
    const crosstab = {
      rows: [{ value: '1900', count: 5000 }],
      columns: [{ value: 'PUBLISHED', count: 5000 }],
      counts: [[5000]],
    }
    const drawn = file('timeline', 'svg', '', {
      timeline: { totalCount: 5000, crosstab, nodes: events(1700) },
      latest: { nodes: events(1900) },
    })
    wellFormed(drawn)
    expect(drawn).toContain('The table lists 200 of 5,000 events')
  })
})

describe('the parameters of a view', () => {
  test.each([...views.keys()])('that are written are read again as they were: %s', (name) => {
    const view = views.get(name)
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'nb', 'ja'),
        fc.constantFrom('light', 'dark', 'auto', 'print'),
        fc.integer({ min: 320, max: 3840 }),
        fc.option(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })),
        (lang, theme, width, asOf) => {
          const search = new URLSearchParams({
            lang,
            theme,
            width: String(width),
            ...(asOf && { asOf: asOf.toISOString().slice(0, 10) }),
            ...(name === 'paths' && { from: 'a', to: 'b' }),
            ...(name === 'neighbourhood' && { of: 'a' }),
          })
          const asked = view?.read(search)
          const again = view?.read(new URLSearchParams(asked?.address))
          expect(again?.state).toEqual(asked?.state)
          expect(again?.address).toBe(asked?.address)
        },
      ),
    )
  })

  test('are all told in docs/plots.md', async () => {
    const { readFile } = await import('node:fs/promises')
    const page = await readFile('docs/plots.md', 'utf8')
    for (const [name, { fields }] of views) {
      for (const field of Object.keys(fields))
        expect([name, field, page.includes(`\`${field}\``)]).toEqual([name, field, true])
    }
  })
})
