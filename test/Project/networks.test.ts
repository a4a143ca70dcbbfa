import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Project.networks', () => {
  test('lists programs by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(seaweed:Project {id: 'seaweed'}),
      (seaweed)-[:BELONGS_TO]->(:Program {id: 'nettverk', nameNo: 'Japannettverket'}),
      (seaweed)-[:BELONGS_TO]->(:Program {id: 'uarctic', nameEn: 'University of the Arctic'}),
      (seaweed)-[:BELONGS_TO]->(:Program {id: 'arcs-2', nameEn: 'ArCS'}),
      (seaweed)-[:BELONGS_TO]->(:Program {id: 'arcs-1', nameEn: 'ArCS'})`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { networks { nodes { id } } } }`)).toEqual({
      project: { networks: { nodes: [{ id: 'arcs-1' }, { id: 'arcs-2' }, { id: 'nettverk' }, { id: 'uarctic' }] } },
    })
  })

  test('says where it is told, and leaves out the program that pays for it', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (seaweed:Project {id: 'seaweed'})-[:BELONGS_TO {sources: ['https://jsps.go.jp']}]->(:Program {id: 'uarctic'}),
      (seaweed)-[:FUNDED_UNDER {sources: ['https://jsps.go.jp']}]->(:Program {id: 'intpart'})`)
    expect(
      await ask(`{ project(by: { id: "seaweed" }) { networks { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      project: { networks: { edges: [{ node: { id: 'uarctic' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
