import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('FollowUp.because', () => {
  test('names the areas and the programs that a follow-up belongs to, by name, each once', async () => {
    await given(`(agreement:BilateralAgreement {id: 'st-2003'})-[:BETWEEN]->(jp:Country {id: 'jp'}),
      (meeting:Meeting {id: 'jcm-7', number: 7, date: '2021-11-16'})-[:HELD_UNDER]->(agreement),
      (agreement)-[:NAMES]->(marine:PriorityArea {id: 'marine', nameEn: 'Marine research'}), (meeting)-[:RAISED]->(marine),
      (intpart:Program {id: 'intpart', nameEn: 'International Partnerships'})-[:OPEN_TO]->(jp),
      (aqua:Project {id: 'aqua', startYear: 2022})-[:IN_AREA]->(marine), (aqua)-[:FUNDED_UNDER]->(intpart)`)
    expect(
      await ask(
        `{ meeting(by: { id: "jcm-7" }) { followed { edges { because { id name } node { entity { id } } } } } }`,
      ),
    ).toEqual({
      meeting: {
        followed: {
          edges: [
            {
              because: [
                { id: 'intpart', name: 'International Partnerships' },
                { id: 'marine', name: 'Marine research' },
              ],
              node: { entity: { id: 'aqua' } },
            },
          ],
        },
      },
    })
  })
})
