import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Researcher.projects', () => {
  test('lists the newest project first, those of one year by id, undated ones last', async () => {
    await given(`(kari:Researcher {id: 'kari'}),
      (kari)-[:WORKS_ON]->(:Project {id: 'ny-alesund'}),
      (kari)-[:WORKS_ON]->(:Project {id: 'excelaqua', startYear: 2016}),
      (kari)-[:WORKS_ON]->(:Project {id: 'seaweed', startYear: 2021}),
      (kari)-[:WORKS_ON]->(:Project {id: 'catalysis', startYear: 2021})`)
    expect(await ask(`{ researcher(by: { id: "kari" }) { projects { nodes { id } } } }`)).toEqual({
      researcher: {
        projects: { nodes: [{ id: 'catalysis' }, { id: 'seaweed' }, { id: 'excelaqua' }, { id: 'ny-alesund' }] },
      },
    })
  })

  test('says what the person does in each and where that was read, and leaves out other projects of the institution', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (kari:Researcher {id: 'kari'}),
      (kari)-[:WORKS_ON {role: 'LEADER', sources: ['https://jsps.go.jp']}]->(:Project {id: 'seaweed', startYear: 2021}),
      (kari)-[:WORKS_ON {role: 'PARTICIPANT'}]->(:Project {id: 'excelaqua', startYear: 2016}),
      (kari)-[:AFFILIATED_WITH]->(:Institution {id: 'uib'})-[:PARTICIPATES_IN {sources: ['https://jsps.go.jp']}]->(:Project {id: 'catalysis'})`)
    expect(
      await ask(`{ researcher(by: { id: "kari" }) { projects { edges { node { id } role sources { id } } } } }`),
    ).toEqual({
      researcher: {
        projects: {
          edges: [
            { node: { id: 'seaweed' }, role: 'LEADER', sources: [{ id: 'https://jsps.go.jp' }] },
            { node: { id: 'excelaqua' }, role: 'PARTICIPANT', sources: [] },
          ],
        },
      },
    })
  })
})
