import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Meeting.previous', () => {
  test('is the meeting with the number before under the same agreement, and null before the first', async () => {
    await given(`(agreement:BilateralAgreement {id: 'st-2003'}), (china:BilateralAgreement {id: 'st-china'}),
      (:Meeting {id: 'jcm-7', number: 7})-[:HELD_UNDER]->(agreement), (:Meeting {id: 'jcm-9', number: 9})-[:HELD_UNDER]->(agreement),
      (:Meeting {id: 'jcm-10', number: 10})-[:HELD_UNDER]->(agreement), (:Meeting {id: 'china-8', number: 8})-[:HELD_UNDER]->(china)`)
    expect(await ask(`{ meetings { nodes { id previous { id } } } }`)).toEqual({
      meetings: {
        nodes: [
          { id: 'jcm-7', previous: null },
          { id: 'china-8', previous: null },
          { id: 'jcm-9', previous: { id: 'jcm-7' } },
          { id: 'jcm-10', previous: { id: 'jcm-9' } },
        ],
      },
    })
  })

  test('leads back the way that next leads forth, whatever is not known of the meetings', async () => {
    await given(`(agreement:BilateralAgreement {id: 'st-2003'}), (:Meeting {id: 'jcm-7', number: 7, date: '2021-11-16'})-[:HELD_UNDER]->(agreement),
      (:Meeting {id: 'a-tokyo', number: 8, date: '2024-02-07'})-[:HELD_UNDER]->(agreement), (:Meeting {id: 'b-oslo', number: 8})-[:HELD_UNDER]->(agreement),
      (:Meeting {id: 'informal', date: '2012'})-[:HELD_UNDER]->(agreement), (:Meeting {id: 'unknown'})-[:HELD_UNDER]->(agreement)`)
    expect(await ask(`{ meetings { nodes { id next { previous { id } } } } }`)).toEqual({
      meetings: {
        nodes: [
          { id: 'jcm-7', next: { previous: { id: 'jcm-7' } } },
          { id: 'a-tokyo', next: { previous: { id: 'a-tokyo' } } },
          { id: 'b-oslo', next: { previous: { id: 'b-oslo' } } },
          { id: 'informal', next: { previous: { id: 'informal' } } },
          { id: 'unknown', next: null },
        ],
      },
    })
  })
})
