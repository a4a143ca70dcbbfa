import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.researchers', () => {
  test('lists people in name order, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(todai:Institution {id: 'todai'}),
      (:Researcher {id: 'tanaka', nameJa: '田中'})-[:AFFILIATED_WITH]->(todai),
      (:Researcher {id: 'sato-yui', nameEn: 'Sato Yui'})-[:AFFILIATED_WITH]->(todai),
      (:Researcher {id: 'kari-berg-2', nameEn: 'Kari Berg'})-[:AFFILIATED_WITH]->(todai),
      (:Researcher {id: 'kari-berg-1', nameEn: 'Kari Berg'})-[:AFFILIATED_WITH]->(todai)`)
    expect(await ask(`{ institution(by: { id: "todai" }) { researchers { nodes { id } } } }`)).toEqual({
      institution: {
        researchers: { nodes: [{ id: 'kari-berg-1' }, { id: 'kari-berg-2' }, { id: 'sato-yui' }, { id: 'tanaka' }] },
      },
    })
  })

  test('says what each is there, if known, and where it was read, and leaves out people of another institution', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (todai:Institution {id: 'todai'}),
      (:Researcher {id: 'kari', nameEn: 'Kari Berg'})-[:AFFILIATED_WITH]->(todai),
      (:Researcher {id: 'yui', nameEn: 'Sato Yui'})-[:AFFILIATED_WITH {role: 'Professor', sources: ['https://jsps.go.jp']}]->(todai),
      (:Researcher {id: 'ken', nameEn: 'Ito Ken'})-[:AFFILIATED_WITH {role: 'Dean', sources: ['https://jsps.go.jp']}]->(:Institution {id: 'kyodai'})`)
    expect(
      await ask(`{ institution(by: { id: "todai" }) { researchers { edges { node { id } role sources { id } } } } }`),
    ).toEqual({
      institution: {
        researchers: {
          edges: [
            { node: { id: 'kari' }, role: null, sources: [] },
            { node: { id: 'yui' }, role: 'Professor', sources: [{ id: 'https://jsps.go.jp' }] },
          ],
        },
      },
    })
  })
})
