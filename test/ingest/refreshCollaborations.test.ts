import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collaborationsFromScratch, collaborationsStored } from './collaborations.ts'
import { load, type Records } from './smallWorld.ts'
import { disconnect, inTransaction } from '../support/graph.ts'

const pages = ['https://example.org/1', 'https://example.org/2', 'https://example.org/3']

afterAll(disconnect)

describe('COLLABORATES_WITH', () => {
  test('ends where nobody of either institution wrote with the other any more', () =>
    inTransaction(async (graph) => {
      await load(graph, wroteTogether)
      await load(graph, {
        ...wroteTogether,
        Researcher: wroteTogether.Researcher.map((one) => ({ ...one, publications: [] })),
      })
      expect(await collaborationsStored(graph)).toEqual([])
    }))

  test('ends with evidence that another data set had built on', () =>
    inTransaction(async (graph) => {
      const institutions = ['ntnu', 'todai'].map((id) => ({ id, ...verified }))
      const project = { id: 'njalc', ...verified }
      await load(graph, { Source: described, Institution: institutions, Project: [project] })
      const participants = institutions.map(({ id }) => ({ id, role: 'PARTNER' }))
      await load(
        graph,
        { Source: described, Institution: institutions, Project: [{ ...project, participants }] },
        'imported',
      )
      await load(graph, { Source: described, Institution: institutions })
      expect(await collaborationsStored(graph)).toEqual([])
    }))

  test('is what the evidence says, however the facts were corrected', () =>
    inTransaction(async (graph) => {
      await fc.assert(
        fc.asyncProperty(world(), fc.nat(), async (all, which) => {
          for (const facts of [all, withoutOne(all, which), all, {}]) {
            await load(graph, facts)
            expect(await collaborationsStored(graph)).toEqual(await collaborationsFromScratch(graph))
          }
        }),
        { numRuns: 25 },
      )
    }))
})

const verified = { nameEn: 'A name', certainty: 'VERIFIED', sources: pages.slice(0, 1) }

const described = pages.map((page) => ({ id: page, url: page, title: page }))

const wroteTogether = {
  Source: described,
  Institution: [
    { id: 'ntnu', ...verified },
    { id: 'todai', ...verified },
  ],
  Publication: [{ id: 'article', ...verified }],
  Researcher: [
    { id: 'kari', affiliations: 'ntnu', publications: 'article', ...verified },
    { id: 'yui', affiliations: 'todai', publications: 'article', ...verified },
  ],
}

/** Institutions, their people and what they have in common: enough of it that much is shared, and by more than one way. */
function world(): fc.Arbitrary<Records> {
  const institutions = ids('institution', 4)
  const projects = ids('project', 2)
  const publications = ids('publication', 2)
  return fc.record({
    Source: fc.constant(described),
    Institution: each(institutions, {}),
    Project: each(projects, { startYear: year, endYear: year, participants: some(institutions, { role: 'PARTNER' }) }),
    InstitutionalAgreement: each(ids('agreement', 2), { date: year.map(String), parties: some(institutions) }),
    Publication: each(publications, { year }),
    Researcher: each(ids('researcher', 4), {
      affiliations: some(institutions),
      projects: some(projects),
      publications: some(publications),
    }),
  })
}

const year = fc.integer({ min: 2000, max: 2024 })

function ids(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, number) => `${kind}-${number}`)
}

/** Relations to some of these, most with the record's sources and some with their own. */
function some(targets: readonly string[], edge: object = {}): fc.Arbitrary<object[]> {
  const one = (id: string): fc.Arbitrary<object> =>
    fc.oneof(
      fc.constant({ id, ...edge }),
      sources.map((own) => ({ id, sources: own, ...edge })),
    )
  return fc.subarray([...targets]).chain((chosen) => fc.tuple(...chosen.map(one)))
}

const sources = fc.subarray(pages, { minLength: 1 })

function each(names: readonly string[], fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Fields[]> {
  const given = { nameEn: fc.constant('A name'), certainty: fc.constant('VERIFIED'), sources, ...fields }
  const needed: (keyof typeof given)[] = ['nameEn', 'certainty', 'sources']
  return fc.tuple(...names.map((id) => fc.record(given, { requiredKeys: needed }).map((record) => ({ id, ...record }))))
}

type Fields = Readonly<Record<string, unknown>>

/** The world without one of its records or relations: `which` of them, counted round. */
function withoutOne(all: Records, which: number): Records {
  const smaller = Object.entries(all).flatMap(([type, records]) =>
    type === 'Source'
      ? []
      : records.flatMap((record) => [withoutRecord(all, record['id']), ...lessRelated(all, type, record)]),
  )
  return smaller[which % smaller.length] ?? {}
}

function withoutRecord(all: Records, id: unknown): Records {
  const unrelated = (value: unknown): unknown =>
    Array.isArray(value) ? value.filter((item) => idOf(item) !== id) : value
  return mapped(all, (records) =>
    records
      .filter((record) => record['id'] !== id)
      .map((record) => Object.fromEntries(Object.entries(record).map(([field, value]) => [field, unrelated(value)]))),
  )
}

function lessRelated(all: Records, type: string, record: Fields): Records[] {
  return Object.entries(record).flatMap(([field, value]) =>
    field !== 'sources' && Array.isArray(value)
      ? value.map((item) => {
          const smaller = { ...record, [field]: value.filter((other) => other !== item) }
          return { ...all, [type]: (all[type] ?? []).map((other) => (other === record ? smaller : other)) }
        })
      : [],
  )
}

function mapped(all: Records, change: (records: readonly Fields[]) => readonly Fields[]): Records {
  return Object.fromEntries(Object.entries(all).map(([type, records]) => [type, change(records)]))
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined
}
