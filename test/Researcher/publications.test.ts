import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Researcher.publications', () => {
  test('lists the newest publication first, those of one year by id, undated ones last', async () => {
    await given(`(kari:Researcher {id: 'kari'}),
      (kari)-[:AUTHORED]->(:Publication {id: 'w1'}),
      (kari)-[:AUTHORED]->(:Publication {id: 'w2', year: 2016}),
      (kari)-[:AUTHORED]->(:Publication {id: 'w4', year: 2021}),
      (kari)-[:AUTHORED]->(:Publication {id: 'w3', year: 2021})`)
    expect(await ask(`{ researcher(by: { id: "kari" }) { publications { nodes { id } } } }`)).toEqual({
      researcher: { publications: { nodes: [{ id: 'w3' }, { id: 'w4' }, { id: 'w2' }, { id: 'w1' }] } },
    })
  })

  test('says the place among the authors, if known, and where it was read, and leaves out what others wrote in a project', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (kari:Researcher {id: 'kari'}),
      (kari)-[:AUTHORED {position: 3, sources: ['https://jsps.go.jp']}]->(:Publication {id: 'w2', year: 2021}),
      (kari)-[:AUTHORED]->(:Publication {id: 'w1', year: 2016}),
      (kari)-[:WORKS_ON]->(:Project {id: 'seaweed'})<-[:OUTPUT_OF {sources: ['https://jsps.go.jp']}]-(:Publication {id: 'w3'})`)
    expect(
      await ask(
        `{ researcher(by: { id: "kari" }) { publications { edges { node { id } position sources { id } } } } }`,
      ),
    ).toEqual({
      researcher: {
        publications: {
          edges: [
            { node: { id: 'w2' }, position: 3, sources: [{ id: 'https://jsps.go.jp' }] },
            { node: { id: 'w1' }, position: null, sources: [] },
          ],
        },
      },
    })
  })
})
