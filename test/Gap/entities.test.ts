import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Gap.entities', () => {
  test('names the two institutions by their ids, whichever was asked about', async () => {
    await given(`(uib:Institution {id: 'uib', nameEn: 'Bergen'})-[:PARTY_TO]->(:InstitutionalAgreement {id: 'mou'})<-[:PARTY_TO]-
      (:Institution {id: 'aori', nameEn: 'Zoo'})`)
    const asked = (of: string): Promise<unknown> =>
      ask(`{ gaps(kind: AGREEMENT_WITHOUT_ACTIVITY, of: "${of}") { nodes { entities { name } } } }`)
    const found = { gaps: { nodes: [{ entities: [{ name: 'Zoo' }, { name: 'Bergen' }] }] } }
    expect([await asked('uib'), await asked('aori')]).toEqual([found, found])
  })

  test('names the area, then the program', async () => {
    await given(`(:PriorityArea {id: 'marine'}), (:Program {id: 'intpart'})`)
    expect(
      await ask(`{ gaps(kind: AREA_WITHOUT_PROJECT, program: "intpart") { nodes { entities { __typename id } } } }`),
    ).toEqual({
      gaps: {
        nodes: [
          {
            entities: [
              { __typename: 'PriorityArea', id: 'marine' },
              { __typename: 'Program', id: 'intpart' },
            ],
          },
        ],
      },
    })
  })
})
