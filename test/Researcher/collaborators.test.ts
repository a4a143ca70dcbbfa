import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Researcher.collaborators', () => {
  test('lists those with the most joint evidence first, then by name, namesakes by id', async () => {
    await given(`(kari:Researcher {id: 'kari'}),
      (kari)-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0}]->(:Researcher {id: 'yui', nameEn: 'Sato Yui'}),
      (kari)-[:COLLABORATES_WITH {projects: 0, agreements: 0, publications: 1}]->(:Researcher {id: 'ken-2', nameEn: 'Ito Ken'}),
      (kari)-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0}]->(:Researcher {id: 'ken-1', nameEn: 'Ito Ken'}),
      (kari)-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 2}]->(:Researcher {id: 'mori', nameEn: 'Mori Aya'})`)
    expect(await ask(`{ researcher(by: { id: "kari" }) { collaborators { nodes { id } } } }`)).toEqual({
      researcher: { collaborators: { nodes: [{ id: 'mori' }, { id: 'ken-1' }, { id: 'ken-2' }, { id: 'yui' }] } },
    })
  })

  test('lists each once, whichever of the two the graph names first', async () => {
    await given(`(kari:Researcher {id: 'kari'}),
      (kari)-[:COLLABORATES_WITH {projects: 2, agreements: 0, publications: 0}]->(:Researcher {id: 'yui'}),
      (:Researcher {id: 'aoki'})-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0}]->(kari)`)
    expect(await ask(`{ researcher(by: { id: "kari" }) { collaborators { nodes { id } } } }`)).toEqual({
      researcher: { collaborators: { nodes: [{ id: 'yui' }, { id: 'aoki' }] } },
    })
  })

  test('counts the joint projects and publications and tells their years, the sources and that it is worked out', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Researcher {id: 'kari'})-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 2,
      first: 2016, last: 2023, certainty: 'DERIVED', sources: ['https://jsps.go.jp']}]->(:Researcher {id: 'yui'})`)
    expect(
      await ask(`{ researcher(by: { id: "kari" }) { collaborators { edges {
      node { id } projects agreements publications first last certainty sources { id }
    } } } }`),
    ).toEqual({
      researcher: {
        collaborators: {
          edges: [
            {
              node: { id: 'yui' },
              projects: 1,
              agreements: 0,
              publications: 2,
              first: 2016,
              last: 2023,
              certainty: 'DERIVED',
              sources: [{ id: 'https://jsps.go.jp' }],
            },
          ],
        },
      },
    })
  })
})
