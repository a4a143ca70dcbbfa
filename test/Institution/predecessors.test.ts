import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.predecessors', () => {
  test('lists institutions by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(now:Institution {id: 'science-tokyo'}),
      (:Institution {id: 'ika-shika', nameJa: '東京医科歯科大学'})-[:SUCCEEDED_BY]->(now),
      (:Institution {id: 'tokyo-tech', nameEn: 'Tokyo Institute of Technology'})-[:SUCCEEDED_BY]->(now),
      (:Institution {id: 'higher-b', nameEn: 'Higher Technical School'})-[:SUCCEEDED_BY]->(now),
      (:Institution {id: 'higher-a', nameEn: 'Higher Technical School'})-[:SUCCEEDED_BY]->(now)`)
    expect(await ask(`{ institution(by: { id: "science-tokyo" }) { predecessors { nodes { id } } } }`)).toEqual({
      institution: {
        predecessors: { nodes: [{ id: 'higher-a' }, { id: 'higher-b' }, { id: 'tokyo-tech' }, { id: 'ika-shika' }] },
      },
    })
  })

  test('says where it is told, and leaves out the institution that came after', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (now:Institution {id: 'science-tokyo'}),
      (:Institution {id: 'tokyo-tech'})-[:SUCCEEDED_BY {sources: ['https://jsps.go.jp']}]->(now),
      (now)-[:SUCCEEDED_BY {sources: ['https://jsps.go.jp']}]->(:Institution {id: 'later'})`)
    expect(
      await ask(
        `{ institution(by: { id: "science-tokyo" }) { predecessors { edges { node { id } sources { id } } } } }`,
      ),
    ).toEqual({
      institution: {
        predecessors: { edges: [{ node: { id: 'tokyo-tech' }, sources: [{ id: 'https://jsps.go.jp' }] }] },
      },
    })
  })
})
