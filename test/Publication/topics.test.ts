import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Publication.topics', () => {
  test('lists topics by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(paper:Publication {id: 'w1'}),
      (paper)-[:ABOUT]->(:Topic {id: 'havbruk', nameNo: 'Havbruk'}),
      (paper)-[:ABOUT]->(:Topic {id: 't3', nameEn: 'Sea ice'}),
      (paper)-[:ABOUT]->(:Topic {id: 't2', nameEn: 'Marine algae'}),
      (paper)-[:ABOUT]->(:Topic {id: 't1', nameEn: 'Marine algae'})`)
    expect(await ask(`{ publication(by: { id: "w1" }) { topics { nodes { id } } } }`)).toEqual({
      publication: { topics: { nodes: [{ id: 'havbruk' }, { id: 't1' }, { id: 't2' }, { id: 't3' }] } },
    })
  })

  test('says where it is told, and leaves out the topics of other publications', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Publication {id: 'w1'})-[:ABOUT {sources: ['https://jsps.go.jp']}]->(:Topic {id: 't1'}),
      (:Publication {id: 'w2'})-[:ABOUT {sources: ['https://jsps.go.jp']}]->(:Topic {id: 't2'})`)
    expect(await ask(`{ publication(by: { id: "w1" }) { topics { edges { node { id } sources { id } } } } }`)).toEqual({
      publication: { topics: { edges: [{ node: { id: 't1' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
