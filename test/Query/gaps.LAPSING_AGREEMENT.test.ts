import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given } from '../support/given.ts'
import { gaps } from './gaps.ts'

const kind = 'kind: LAPSING_AGREEMENT'

describe('Query.gaps(kind: LAPSING_AGREEMENT)', () => {
  test('finds the agreements that end within some months of a day, a year ending with its last day, the first to end first', async () => {
    await given(`(:InstitutionalAgreement {id: 'year', endDate: '2027'}), (:InstitutionalAgreement {id: 'month', endDate: '2027-02'}),
      (:InstitutionalAgreement {id: 'day', endDate: '2027-02-27'}), (:InstitutionalAgreement {id: 'open'})`)
    const asked = (months: number): Promise<string[]> => gaps(`${kind}, months: ${months}`, '2027-01-28')
    expect([await asked(0), await asked(1), await asked(2), await asked(11), await asked(12)]).toEqual([
      [],
      [': day', ': month'],
      [': day', ': month'],
      [': day', ': month'],
      [': day', ': month', ': year'],
    ])
  })

  test('counts the day itself and the last day ahead, and no day beyond', async () => {
    await given(
      ['2027-01-27', '2027-01-28', '2027-04-28', '2027-04-29']
        .map((day) => `(:InstitutionalAgreement {id: 'to-${day}', endDate: '${day}'})`)
        .join(', '),
    )
    expect(await gaps(`${kind}, months: 3`, '2027-01-28')).toEqual([': to-2027-01-28', ': to-2027-04-28'])
  })

  test('looks a year ahead from today where nothing else is asked', async () => {
    const year = new Date().getUTCFullYear()
    await given(`(:InstitutionalAgreement {id: 'last-year', endDate: '${year - 1}'}),
      (:InstitutionalAgreement {id: 'this-year', endDate: '${year}'}), (:InstitutionalAgreement {id: 'in-two-years', endDate: '${year + 2}'})`)
    expect(await gaps(kind)).toEqual([': this-year'])
  })

  test('leaves out an agreement that had not begun', async () => {
    await given(`(:InstitutionalAgreement {id: 'mou', date: '2020-06', endDate: '2020-12'})`)
    expect([await gaps(kind, '2020-05-31'), await gaps(`${kind}, asOf: "2020-06-01"`)]).toEqual([[], [': mou']])
  })

  test('names the parties, and keeps to those of an institution or of a country', async () => {
    await given(`(uib:Institution {id: 'uib', nameEn: 'Bergen'})-[:LOCATED_IN]->(:Country {id: 'no'}), (aori:Institution {id: 'aori', nameEn: 'AORI'}),
      (uib)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou', endDate: '2020'})<-[:PARTY_TO]-(aori),
      (aori)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'other', endDate: '2020-11'})`)
    expect([
      await gaps(kind, '2020-01-01'),
      await gaps(`${kind}, of: "uib"`, '2020-01-01'),
      await gaps(`${kind}, country: "no"`, '2020-01-01'),
      await gaps(`${kind}, of: "nobody"`, '2020-01-01'),
      await gaps(`${kind}, country: "se"`, '2020-01-01'),
    ]).toEqual([['aori: other', 'aori uib: mou'], ['aori uib: mou'], ['aori uib: mou'], [], []])
  })

  test('tells from when to when it holds', async () => {
    await given(`(:InstitutionalAgreement {id: 'mou', date: '2016-05-02', endDate: '2020'})`)
    expect(await ask(`query @asOf(date: "2020-01-01") { gaps(${kind}) { nodes { kind since until } } }`)).toEqual({
      gaps: { nodes: [{ kind: 'LAPSING_AGREEMENT', since: '2016-05-02', until: '2020' }] },
    })
  })

  test('says how many months can be asked for', async () => {
    expect(await askWrongly(`{ gaps(${kind}, months: -1) { totalCount } }`)).toMatchObject([
      {
        message: 'Query.gaps(months:): expected a number from 0 to 1200; got -1.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })
})
