import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Meeting.next', () => {
  test('is the meeting with the next number under the same agreement, and null after the last', async () => {
    await given(`(agreement:BilateralAgreement {id: 'st-2003'}), (china:BilateralAgreement {id: 'st-china'}),
      (:Meeting {id: 'jcm-7', number: 7})-[:HELD_UNDER]->(agreement), (:Meeting {id: 'jcm-9', number: 9})-[:HELD_UNDER]->(agreement),
      (:Meeting {id: 'jcm-10', number: 10})-[:HELD_UNDER]->(agreement), (:Meeting {id: 'china-8', number: 8})-[:HELD_UNDER]->(china)`)
    expect(await ask(`{ meetings { nodes { id next { id } } } }`)).toEqual({
      meetings: {
        nodes: [
          { id: 'jcm-7', next: { id: 'jcm-9' } },
          { id: 'china-8', next: null },
          { id: 'jcm-9', next: { id: 'jcm-10' } },
          { id: 'jcm-10', next: null },
        ],
      },
    })
  })

  test('goes by date where numbers are the same or not known, those without a number after those with one', async () => {
    await given(`(agreement:BilateralAgreement {id: 'st-2003'}), (:Meeting {id: 'jcm-7', number: 7, date: '2021-11-16'})-[:HELD_UNDER]->(agreement),
      (:Meeting {id: 'a-tokyo', number: 8, date: '2024-02-07'})-[:HELD_UNDER]->(agreement), (:Meeting {id: 'b-oslo', number: 8, date: '2024-02'})-[:HELD_UNDER]->(agreement),
      (:Meeting {id: 'informal-b', date: '2010'})-[:HELD_UNDER]->(agreement), (:Meeting {id: 'informal-a', date: '2012'})-[:HELD_UNDER]->(agreement),
      (:Meeting {id: 'unknown'})-[:HELD_UNDER]->(agreement)`)
    expect(await chain('jcm-7')).toEqual(['b-oslo', 'a-tokyo', 'informal-b', 'informal-a', 'unknown'])
  })

  test('is null where no source names the agreement', async () => {
    await given(`(:Meeting {id: 'jcm-7', number: 7}), (:Meeting {id: 'jcm-8', number: 8})`)
    expect(await chain('jcm-7')).toEqual([])
  })

  test('is null as of a day before the next one was held', async () => {
    await given(`(agreement:BilateralAgreement {id: 'st-2003'}), (:Meeting {id: 'jcm-7', number: 7, date: '2021-11-16'})-[:HELD_UNDER]->(agreement),
      (:Meeting {id: 'jcm-8', number: 8, date: '2024-02-07'})-[:HELD_UNDER]->(agreement)`)
    const question = `{ meeting(by: { id: "jcm-7" }) { next { id } } }`
    expect([
      await ask(`query @asOf(date: "2024-02-06") ${question}`),
      await ask(`query @asOf(date: "2024-02-07") ${question}`),
    ]).toEqual([{ meeting: { next: null } }, { meeting: { next: { id: 'jcm-8' } } }])
  })
})

/** The meetings that follow, one after the other. */
async function chain(id: string): Promise<string[]> {
  const { meeting } = (await ask(`{ meeting(by: { id: "${id}" }) { next { id } } }`)) as {
    meeting: { next: { id: string } | null }
  }
  return meeting.next ? [meeting.next.id, ...(await chain(meeting.next.id))] : []
}
