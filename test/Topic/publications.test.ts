import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Topic.publications', () => {
  test('lists the newest publication first, those of one year by id, undated ones last', async () => {
    await given(`(topic:Topic {id: 't1'}),
      (:Publication {id: 'w1'})-[:ABOUT]->(topic),
      (:Publication {id: 'w2', year: 2016})-[:ABOUT]->(topic),
      (:Publication {id: 'w4', year: 2021})-[:ABOUT]->(topic),
      (:Publication {id: 'w3', year: 2021})-[:ABOUT]->(topic)`)
    expect(await ask(`{ topic(by: { id: "t1" }) { publications { nodes { id } } } }`)).toEqual({
      topic: { publications: { nodes: [{ id: 'w3' }, { id: 'w4' }, { id: 'w2' }, { id: 'w1' }] } },
    })
  })

  test('says where it is told, and leaves out publications about other topics', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Publication {id: 'w1'})-[:ABOUT {sources: ['https://jsps.go.jp']}]->(:Topic {id: 't1'}),
      (:Publication {id: 'w2'})-[:ABOUT {sources: ['https://jsps.go.jp']}]->(:Topic {id: 't2'})`)
    expect(await ask(`{ topic(by: { id: "t1" }) { publications { edges { node { id } sources { id } } } } }`)).toEqual({
      topic: { publications: { edges: [{ node: { id: 'w1' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
