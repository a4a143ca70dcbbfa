import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Researcher.affiliations', () => {
  test('lists institutions by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(kari:Researcher {id: 'kari'}),
      (kari)-[:AFFILIATED_WITH]->(:Institution {id: 'kyokuchi', nameJa: '国立極地研究所'}),
      (kari)-[:AFFILIATED_WITH]->(:Institution {id: 'uib', nameEn: 'University of Bergen'}),
      (kari)-[:AFFILIATED_WITH]->(:Institution {id: 'aori-2', nameEn: 'AORI'}),
      (kari)-[:AFFILIATED_WITH]->(:Institution {id: 'aori-1', nameEn: 'AORI'})`)
    expect(await ask(`{ researcher(by: { id: "kari" }) { affiliations { nodes { id } } } }`)).toEqual({
      researcher: { affiliations: { nodes: [{ id: 'aori-1' }, { id: 'aori-2' }, { id: 'uib' }, { id: 'kyokuchi' }] } },
    })
  })

  test('says what the person is there, if known, and where it was read, and leaves out partners in a project', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (kari:Researcher {id: 'kari'}),
      (kari)-[:AFFILIATED_WITH]->(:Institution {id: 'npi', nameEn: 'Polar Institute'}),
      (kari)-[:AFFILIATED_WITH {role: 'Professor', sources: ['https://jsps.go.jp']}]->(:Institution {id: 'uib', nameEn: 'University of Bergen'}),
      (kari)-[:WORKS_ON]->(:Project {id: 'seaweed'})<-[:PARTICIPATES_IN {sources: ['https://jsps.go.jp']}]-(:Institution {id: 'todai'})`)
    expect(
      await ask(`{ researcher(by: { id: "kari" }) { affiliations { edges { node { id } role sources { id } } } } }`),
    ).toEqual({
      researcher: {
        affiliations: {
          edges: [
            { node: { id: 'npi' }, role: null, sources: [] },
            { node: { id: 'uib' }, role: 'Professor', sources: [{ id: 'https://jsps.go.jp' }] },
          ],
        },
      },
    })
  })
})
