import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.collaborators', () => {
  test('lists those with the most joint evidence first, then by name, equal names by id', async () => {
    await given(`(uib:Institution {id: 'uib'}),
      (uib)-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0}]->(:Institution {id: 'waseda', nameEn: 'Waseda'}),
      (uib)-[:COLLABORATES_WITH {projects: 0, agreements: 1, publications: 0}]->(:Institution {id: 'kyodai-b', nameEn: 'Kyoto'}),
      (uib)-[:COLLABORATES_WITH {projects: 0, agreements: 0, publications: 1}]->(:Institution {id: 'kyodai-a', nameEn: 'Kyoto'}),
      (uib)-[:COLLABORATES_WITH {projects: 1, agreements: 1, publications: 1}]->(:Institution {id: 'todai', nameEn: 'Tokyo'})`)
    expect(await ask(`{ institution(by: { id: "uib" }) { collaborators { nodes { id } } } }`)).toEqual({
      institution: {
        collaborators: { nodes: [{ id: 'todai' }, { id: 'kyodai-a' }, { id: 'kyodai-b' }, { id: 'waseda' }] },
      },
    })
  })

  test('lists each once, whichever of the two the graph names first', async () => {
    await given(`(uib:Institution {id: 'uib'}),
      (uib)-[:COLLABORATES_WITH {projects: 2, agreements: 0, publications: 0}]->(:Institution {id: 'todai'}),
      (:Institution {id: 'aori'})-[:COLLABORATES_WITH {projects: 1, agreements: 0, publications: 0}]->(uib)`)
    expect(await ask(`{ institution(by: { id: "uib" }) { collaborators { nodes { id } } } }`)).toEqual({
      institution: { collaborators: { nodes: [{ id: 'todai' }, { id: 'aori' }] } },
    })
  })

  test('counts the joint projects, agreements and publications and tells their years, the sources and that it is worked out', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Institution {id: 'uib'})-[:COLLABORATES_WITH {projects: 2, agreements: 1, publications: 0,
      first: 2012, last: 2024, certainty: 'DERIVED', sources: ['https://jsps.go.jp']}]->(:Institution {id: 'aori'})`)
    expect(
      await ask(`{ institution(by: { id: "uib" }) { collaborators { edges {
      node { id } projects agreements publications first last certainty sources { id }
    } } } }`),
    ).toEqual({
      institution: {
        collaborators: {
          edges: [
            {
              node: { id: 'aori' },
              projects: 2,
              agreements: 1,
              publications: 0,
              first: 2012,
              last: 2024,
              certainty: 'DERIVED',
              sources: [{ id: 'https://jsps.go.jp' }],
            },
          ],
        },
      },
    })
  })
})
