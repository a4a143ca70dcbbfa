import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('BilateralAgreement.meetingCount', () => {
  test('counts the meetings held under it, and no others', async () => {
    await given(`(japan:BilateralAgreement {id: 'st-agreement-2003'}),
      (:Meeting {id: 'jcm-1'})-[:HELD_UNDER]->(japan),
      (:Meeting {id: 'jcm-2'})-[:HELD_UNDER]->(japan),
      (:Meeting {id: 'other-1'})-[:HELD_UNDER]->(:BilateralAgreement {id: 'other-agreement'})`)
    expect(await ask(`{ bilateralAgreement(by: { id: "st-agreement-2003" }) { meetingCount } }`)).toEqual({
      bilateralAgreement: { meetingCount: 2 },
    })
  })

  test('is 0 where there was none', async () => {
    await given(`(:BilateralAgreement {id: 'st-agreement-2003'}), (:Meeting {id: 'jcm-1'})`)
    expect(await ask(`{ bilateralAgreement(by: { id: "st-agreement-2003" }) { meetingCount } }`)).toEqual({
      bilateralAgreement: { meetingCount: 0 },
    })
  })

  test('counts, as of a day, those that had been held', async () => {
    await given(`(japan:BilateralAgreement {id: 'st-agreement-2003', signedDate: '2003-05-27'}),
      (:Meeting {id: 'jcm-1', date: '2004-06'})-[:HELD_UNDER]->(japan),
      (:Meeting {id: 'jcm-2', date: '2007-01'})-[:HELD_UNDER]->(japan)`)
    expect(
      await ask(
        `query @asOf(date: "2006-12-31") { bilateralAgreement(by: { id: "st-agreement-2003" }) { meetingCount } }`,
      ),
    ).toEqual({ bilateralAgreement: { meetingCount: 1 } })
  })
})
