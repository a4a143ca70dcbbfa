import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Project.participants', () => {
  test('lists the coordinator first, then institutions by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(seaweed:Project {id: 'seaweed'}),
      (:Institution {id: 'kyokuchi', nameJa: '国立極地研究所'})-[:PARTICIPATES_IN {role: 'PARTNER'}]->(seaweed),
      (:Institution {id: 'aori-2', nameEn: 'AORI'})-[:PARTICIPATES_IN {role: 'PARTNER'}]->(seaweed),
      (:Institution {id: 'aori-1', nameEn: 'AORI'})-[:PARTICIPATES_IN {role: 'PARTNER'}]->(seaweed),
      (:Institution {id: 'uib', nameEn: 'University of Bergen'})-[:PARTICIPATES_IN {role: 'COORDINATOR'}]->(seaweed)`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { participants { nodes { id } } } }`)).toEqual({
      project: { participants: { nodes: [{ id: 'uib' }, { id: 'aori-1' }, { id: 'aori-2' }, { id: 'kyokuchi' }] } },
    })
  })

  test('says in which role and where that was read, and leaves out those that only pay for it', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (seaweed:Project {id: 'seaweed'}),
      (:Institution {id: 'aori'})-[:PARTICIPATES_IN {role: 'PARTNER'}]->(seaweed),
      (:Institution {id: 'uib'})-[:PARTICIPATES_IN {role: 'COORDINATOR', sources: ['https://jsps.go.jp']}]->(seaweed),
      (seaweed)-[:FUNDED_BY {sources: ['https://jsps.go.jp']}]->(:Institution {id: 'rcn'})`)
    expect(
      await ask(`{ project(by: { id: "seaweed" }) { participants { edges { node { id } role sources { id } } } } }`),
    ).toEqual({
      project: {
        participants: {
          edges: [
            { node: { id: 'uib' }, role: 'COORDINATOR', sources: [{ id: 'https://jsps.go.jp' }] },
            { node: { id: 'aori' }, role: 'PARTNER', sources: [] },
          ],
        },
      },
    })
  })
})
