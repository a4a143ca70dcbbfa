import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

interface Found {
  readonly meeting: {
    readonly followed: {
      readonly totalCount: number
      readonly edges: readonly {
        readonly timing: string
        readonly reasons: readonly string[]
        readonly node: {
          readonly kind: string
          readonly entity: { readonly id: string }
          readonly call: { readonly id: string } | null
        }
      }[]
    }
  }
}

/** What followed a meeting and why, in short: `aqua AREA_RAISED`, `+` before what only may have. */
async function followed(id: string, { asked = '', day = '' } = {}): Promise<string[]> {
  const { meeting } = (await ask(`query ${day === '' ? '' : `@asOf(date: "${day}")`} { meeting(by: { id: "${id}" }) {
    followed${asked === '' ? '' : `(${asked})`} { totalCount edges { timing reasons node { kind entity { id } call { id } } } }
  } }`)) as Found
  const { totalCount, edges } = meeting.followed
  expect(totalCount).toBe(edges.length)
  return edges.map(
    ({ timing, reasons, node }) =>
      `${timing === 'SURE' ? '' : '+'}${node.call?.id ?? node.entity.id} ${reasons.join(' ')}`,
  )
}

/** Three meetings under an agreement of two countries that names two areas; the second meeting raised a third one. */
const thread = `(no:Country {id: 'no'}), (jp:Country {id: 'jp'}), (cn:Country {id: 'cn'}),
  (agreement:BilateralAgreement {id: 'st-2003', signedDate: '2003-05-27'}), (agreement)-[:BETWEEN]->(no), (agreement)-[:BETWEEN]->(jp),
  (one:Meeting {id: 'jcm-6', number: 6, date: '2018-06-06'})-[:HELD_UNDER]->(agreement), (two:Meeting {id: 'jcm-7', number: 7, date: '2021-11-16'})-[:HELD_UNDER]->(agreement),
  (three:Meeting {id: 'jcm-8', number: 8, date: '2024-02-07'})-[:HELD_UNDER]->(agreement),
  (agreement)-[:NAMES]->(marine:PriorityArea {id: 'marine'}), (agreement)-[:NAMES {validFrom: '2018-06-06'}]->(health:PriorityArea {id: 'health', agreedDate: '2018-06-06'}),
  (two)-[:RAISED]->(ai:PriorityArea {id: 'ai'}), (other:PriorityArea {id: 'other'}),
  (intpart:Program {id: 'intpart'})-[:OPEN_TO]->(jp), (brazil:Program {id: 'brazil'})`

const began = (...things: readonly (readonly [id: string, area: string, date: string])[]): string =>
  things
    .map(([id, area, date]) => `(:InstitutionalAgreement {id: '${id}', date: '${date}'})-[:IN_AREA]->(${area})`)
    .join()

describe('Meeting.followed', () => {
  test('tells what began after a meeting in the areas it raised or its agreement names, and in programs open to its countries', async () => {
    await given(`${thread}, (:Project {id: 'aqua', startYear: 2022})-[:IN_AREA]->(marine), (:Project {id: 'bot', startYear: 2023})-[:IN_AREA]->(ai),
      (:Project {id: 'elsewhere', startYear: 2022})-[:IN_AREA]->(other), (:Project {id: 'amazon', startYear: 2022})-[:FUNDED_UNDER]->(brazil),
      (:Project {id: 'somat', startYear: 2022})-[:FUNDED_UNDER]->(intpart), (:Call {id: 'call-2022', year: 2022, deadline: '2022-03-16'})-[:CALL_OF]->(intpart),
      (ageing:Program {id: 'ageing', startYear: 2022})-[:IN_AREA]->(health), (:Call {id: 'call-2023', year: 2023})-[:CALL_OF]->(ageing),
      (:InstitutionalAgreement {id: 'mou', date: '2022-05-02'})-[:IN_AREA]->(marine)`)
    expect(await followed('jcm-7')).toEqual([
      'call-2022 PROGRAM_OPEN',
      'ageing AREA_AGREED',
      'aqua AREA_AGREED',
      'somat PROGRAM_OPEN',
      'mou AREA_AGREED',
      'call-2023 AREA_AGREED',
      'bot AREA_RAISED',
    ])
  })

  test('gives every reason of a thing that is there for several, once', async () => {
    await given(
      `${thread}, (two)-[:RAISED]->(marine), (p:Project {id: 'aqua', startYear: 2022})-[:IN_AREA]->(marine), (p)-[:IN_AREA]->(ai), (p)-[:FUNDED_UNDER]->(intpart)`,
    )
    expect(await followed('jcm-7')).toEqual(['aqua AREA_AGREED AREA_RAISED PROGRAM_OPEN'])
  })

  test('begins on the day of the meeting and ends before the day of the next one', async () => {
    await given(
      `${thread}, ${began(['day-before', 'marine', '2021-11-15'], ['same-day', 'marine', '2021-11-16'], ['last-day', 'marine', '2024-02-06'], ['next-day', 'marine', '2024-02-07'])}`,
    )
    expect([await followed('jcm-6'), await followed('jcm-7'), await followed('jcm-8')]).toEqual([
      ['health AREA_AGREED', 'day-before AREA_AGREED'],
      ['same-day AREA_AGREED', 'last-day AREA_AGREED'],
      ['next-day AREA_AGREED'],
    ])
  })

  test('leaves out what may have begun before the meeting or after the next, unless that is asked for', async () => {
    await given(
      `${thread}, ${began(['y2020', 'marine', '2020'], ['y2021', 'marine', '2021'], ['m2021-11', 'marine', '2021-11'], ['m2021-12', 'marine', '2021-12'], ['y2022', 'marine', '2022'], ['m2024-01', 'marine', '2024-01'], ['m2024-02', 'marine', '2024-02'], ['y2024', 'marine', '2024'], ['m2024-03', 'marine', '2024-03'], ['undated', 'marine', '']).replace(", date: ''", '')}`,
    )
    expect([await followed('jcm-7'), await followed('jcm-7', { asked: 'includePossible: true' })]).toEqual([
      ['m2021-12 AREA_AGREED', 'y2022 AREA_AGREED', 'm2024-01 AREA_AGREED'],
      ['+y2021', '+m2021-11', 'm2021-12', 'y2022', '+y2024', 'm2024-01', '+m2024-02'].map(
        (one) => `${one} AREA_AGREED`,
      ),
    ])
  })

  test('takes a meeting known to the month for one that may be on any of its days', async () => {
    await given(`(agreement:BilateralAgreement {id: 'st-2003'}), (agreement)-[:NAMES]->(marine:PriorityArea {id: 'marine'}),
      (:Meeting {id: 'jcm-1', number: 1, date: '2004-06'})-[:HELD_UNDER]->(agreement), (:Meeting {id: 'jcm-2', number: 2, date: '2007'})-[:HELD_UNDER]->(agreement),
      ${began(['may', 'marine', '2004-05-31'], ['in-june', 'marine', '2004-06-15'], ['june-30', 'marine', '2004-06-30'], ['july', 'marine', '2004-07'], ['y2006', 'marine', '2006'], ['y2007', 'marine', '2007-03-01'], ['eve', 'marine', '2007-12-31'])}`)
    expect([await followed('jcm-1', { asked: 'includePossible: true' }), await followed('jcm-2')]).toEqual([
      ['+in-june', 'june-30', 'july', 'y2006', '+y2007'].map((one) => `${one} AREA_AGREED`),
      ['eve AREA_AGREED'],
    ])
  })

  test('goes on until today after the last meeting, and over a meeting without a date', async () => {
    await given(`(agreement:BilateralAgreement {id: 'st-2003'}), (agreement)-[:NAMES]->(marine:PriorityArea {id: 'marine'}),
      (:Meeting {id: 'jcm-1', number: 1, date: '2004-06-01'})-[:HELD_UNDER]->(agreement), (:Meeting {id: 'jcm-2', number: 2})-[:HELD_UNDER]->(agreement),
      (:Meeting {id: 'jcm-3', number: 3, date: '2010-01-01'})-[:HELD_UNDER]->(agreement),
      ${began(['y2005', 'marine', '2005'], ['y2012', 'marine', '2012'], ['far', 'marine', '2999'])}`)
    expect([await followed('jcm-1'), await followed('jcm-2'), await followed('jcm-3')]).toEqual([
      ['y2005 AREA_AGREED'],
      [],
      ['y2012 AREA_AGREED'],
    ])
  })

  test('counts what two countries of the agreement take part in, or no other than theirs', async () => {
    await given(`${thread}, (bergen:Institution {id: 'bergen'})-[:LOCATED_IN]->(no), (sapporo:Institution {id: 'sapporo'})-[:LOCATED_IN]->(jp), (wuhan:Institution {id: 'wuhan'})-[:LOCATED_IN]->(cn),
      (all:Project {id: 'all', startYear: 2022})-[:FUNDED_UNDER]->(intpart), (chinese:Project {id: 'chinese', startYear: 2022})-[:FUNDED_UNDER]->(intpart),
      (named:Project {id: 'named', startYear: 2022})-[:FUNDED_UNDER]->(intpart), (japanese:Project {id: 'japanese', startYear: 2022})-[:FUNDED_UNDER]->(intpart), (:Project {id: 'unknown', startYear: 2022})-[:FUNDED_UNDER]->(intpart),
      (bergen)-[:PARTICIPATES_IN]->(all), (sapporo)-[:PARTICIPATES_IN]->(all), (wuhan)-[:PARTICIPATES_IN]->(all), (bergen)-[:PARTICIPATES_IN]->(chinese), (wuhan)-[:PARTICIPATES_IN]->(chinese),
      (bergen)-[:PARTICIPATES_IN]->(named), (named)-[:INVOLVES]->(cn), (sapporo)-[:PARTICIPATES_IN]->(japanese)`)
    expect(await followed('jcm-7')).toEqual(['all', 'japanese', 'unknown'].map((one) => `${one} PROGRAM_OPEN`))
  })

  test('does not count an area from before it was named', async () => {
    await given(`${thread}, (:Meeting {id: 'jcm-5', number: 5, date: '2015-02-11'})-[:HELD_UNDER]->(agreement),
      ${began(['early', 'health', '2017-04-27'], ['later', 'health', '2019'], ['fish', 'marine', '2017'])}`)
    expect([await followed('jcm-5'), await followed('jcm-6')]).toEqual([
      ['fish AREA_AGREED'],
      ['health AREA_AGREED', 'later AREA_AGREED'],
    ])
  })

  test('keeps to the agreement of the meeting', async () => {
    await given(`${thread}, (china:BilateralAgreement {id: 'st-china'})-[:NAMES]->(other), (:Meeting {id: 'china-1', number: 1, date: '2022-06-01'})-[:HELD_UNDER]->(china),
      ${began(['ours', 'marine', '2023-01-01'], ['theirs', 'other', '2023-01-01'])}`)
    expect([await followed('jcm-7'), await followed('china-1')]).toEqual([['ours AREA_AGREED'], ['theirs AREA_AGREED']])
  })

  test('is empty for a meeting without a date or without an agreement', async () => {
    await given(`${thread}, (:Meeting {id: 'lost', date: '2020-01-01'})-[:RAISED]->(marine), (:Meeting {id: 'undated', number: 9})-[:HELD_UNDER]->(agreement),
      ${began(['mou', 'marine', '2020-06-01'])}`)
    expect([await followed('lost'), await followed('undated')]).toEqual([[], []])
  })

  test('goes as of a day by what held then, and until that day', async () => {
    await given(
      `${thread}, ${began(['mou-2022', 'marine', '2022-05-02'], ['mou-2023', 'marine', '2023-05-02'])}, (:Project {id: 'short', startYear: 2022, endYear: 2022})-[:IN_AREA]->(marine)`,
    )
    expect([await followed('jcm-7', { day: '2023-01-01' }), await followed('jcm-7')]).toEqual([
      ['mou-2022 AREA_AGREED'],
      ['short AREA_AGREED', 'mou-2022 AREA_AGREED', 'mou-2023 AREA_AGREED'],
    ])
  })

  test('says that it was worked out, since when, and from which sources; it can be filtered and counted by reason', async () => {
    await given(`${thread}, (:Source {id: 'https://jsps.go.jp'}), (:Source {id: 'https://uib.no'}), (two)-[:RAISED {sources: ['https://jsps.go.jp']}]->(marine),
      (:Project {id: 'aqua', startYear: 2022, sources: ['https://uib.no']})-[:IN_AREA]->(marine), (:Project {id: 'somat', startYear: 2022})-[:FUNDED_UNDER]->(intpart)`)
    expect(
      await ask(`{ meeting(by: { id: "jcm-7" }) { followed(where: { entity: { some: { id: { eq: "aqua" } } }, edge: { reasons: { some: { eq: AREA_RAISED } } } }) {
        edges { certainty validFrom sources { id } node { date certainty entity { id } } } facets(by: [REASONS]) { buckets { value count } }
      } } }`),
    ).toEqual({
      meeting: {
        followed: {
          edges: [
            {
              certainty: 'DERIVED',
              validFrom: '2022',
              sources: [{ id: 'https://jsps.go.jp' }, { id: 'https://uib.no' }],
              node: { date: '2022', certainty: 'VERIFIED', entity: { id: 'aqua' } },
            },
          ],
          facets: [
            {
              buckets: [
                { value: 'AREA_AGREED', count: 1 },
                { value: 'AREA_RAISED', count: 1 },
              ],
            },
          ],
        },
      },
    })
  })
})
