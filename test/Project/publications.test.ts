import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Project.publications', () => {
  test('lists the newest publication first, those of one year by id, undated ones last', async () => {
    await given(`(seaweed:Project {id: 'seaweed'}),
      (:Publication {id: 'w1'})-[:OUTPUT_OF]->(seaweed),
      (:Publication {id: 'w2', year: 2016})-[:OUTPUT_OF]->(seaweed),
      (:Publication {id: 'w4', year: 2021})-[:OUTPUT_OF]->(seaweed),
      (:Publication {id: 'w3', year: 2021})-[:OUTPUT_OF]->(seaweed)`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { publications { nodes { id } } } }`)).toEqual({
      project: { publications: { nodes: [{ id: 'w3' }, { id: 'w4' }, { id: 'w2' }, { id: 'w1' }] } },
    })
  })

  test('says where it is told, and leaves out other publications of its people', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (seaweed:Project {id: 'seaweed'}),
      (:Publication {id: 'w1'})-[:OUTPUT_OF {sources: ['https://jsps.go.jp']}]->(seaweed),
      (seaweed)<-[:WORKS_ON]-(:Researcher {id: 'kari'})-[:AUTHORED {sources: ['https://jsps.go.jp']}]->(:Publication {id: 'w2'})`)
    expect(
      await ask(`{ project(by: { id: "seaweed" }) { publications { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      project: { publications: { edges: [{ node: { id: 'w1' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
