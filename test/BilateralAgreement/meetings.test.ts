import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('BilateralAgreement.meetings', () => {
  test('lists meetings in the order of their numbers, equal numbers by id, those without a number last', async () => {
    await given(`(agreement:BilateralAgreement {id: 'st-2003'}),
      (:Meeting {id: 'informal'})-[:HELD_UNDER]->(agreement),
      (:Meeting {id: 'jcm-10', number: 10})-[:HELD_UNDER]->(agreement),
      (:Meeting {id: 'jcm-8-tokyo', number: 8})-[:HELD_UNDER]->(agreement),
      (:Meeting {id: 'jcm-8-online', number: 8})-[:HELD_UNDER]->(agreement)`)
    expect(await ask(`{ bilateralAgreement(by: { id: "st-2003" }) { meetings { nodes { id } } } }`)).toEqual({
      bilateralAgreement: {
        meetings: { nodes: [{ id: 'jcm-8-online' }, { id: 'jcm-8-tokyo' }, { id: 'jcm-10' }, { id: 'informal' }] },
      },
    })
  })

  test('says where it is told, and leaves out meetings under other agreements', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Meeting {id: 'jcm-8'})-[:HELD_UNDER {sources: ['https://jsps.go.jp']}]->(:BilateralAgreement {id: 'st-2003'}),
      (:Meeting {id: 'jcm-china-1'})-[:HELD_UNDER {sources: ['https://jsps.go.jp']}]->(:BilateralAgreement {id: 'st-china'})`)
    expect(
      await ask(`{ bilateralAgreement(by: { id: "st-2003" }) { meetings { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      bilateralAgreement: { meetings: { edges: [{ node: { id: 'jcm-8' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
