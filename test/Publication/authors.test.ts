import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Publication.authors', () => {
  test('lists authors in their order, those whose place no source tells last, by name and then by id', async () => {
    await given(`(paper:Publication {id: 'w1'}),
      (:Researcher {id: 'kari-berg-2', nameEn: 'Kari Berg'})-[:AUTHORED]->(paper),
      (:Researcher {id: 'kari-berg-1', nameEn: 'Kari Berg'})-[:AUTHORED]->(paper),
      (:Researcher {id: 'aoki-ken', nameEn: 'Aoki Ken'})-[:AUTHORED {position: 10}]->(paper),
      (:Researcher {id: 'sato-yui', nameEn: 'Sato Yui'})-[:AUTHORED {position: 2}]->(paper)`)
    expect(await ask(`{ publication(by: { id: "w1" }) { authors { nodes { id } } } }`)).toEqual({
      publication: {
        authors: { nodes: [{ id: 'sato-yui' }, { id: 'aoki-ken' }, { id: 'kari-berg-1' }, { id: 'kari-berg-2' }] },
      },
    })
  })

  test('says at which place, if known, and where that was read, and leaves out the authors of other works', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (paper:Publication {id: 'w1'}),
      (:Researcher {id: 'kari'})-[:AUTHORED]->(paper),
      (:Researcher {id: 'yui'})-[:AUTHORED {position: 1, sources: ['https://jsps.go.jp']}]->(paper),
      (:Researcher {id: 'ola'})-[:AUTHORED {position: 1, sources: ['https://jsps.go.jp']}]->(:Publication {id: 'w2'})`)
    expect(
      await ask(`{ publication(by: { id: "w1" }) { authors { edges { node { id } position sources { id } } } } }`),
    ).toEqual({
      publication: {
        authors: {
          edges: [
            { node: { id: 'yui' }, position: 1, sources: [{ id: 'https://jsps.go.jp' }] },
            { node: { id: 'kari' }, position: null, sources: [] },
          ],
        },
      },
    })
  })
})
