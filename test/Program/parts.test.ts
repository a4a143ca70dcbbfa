import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Program.parts', () => {
  test('lists programs by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(horizon:Program {id: 'horizon'}),
      (:Program {id: 'del', nameNo: 'Delprogram'})-[:PART_OF]->(horizon),
      (:Program {id: 'msca', nameEn: 'MSCA'})-[:PART_OF]->(horizon),
      (:Program {id: 'erc-2', nameEn: 'ERC'})-[:PART_OF]->(horizon),
      (:Program {id: 'erc-1', nameEn: 'ERC'})-[:PART_OF]->(horizon)`)
    expect(await ask(`{ program(by: { id: "horizon" }) { parts { nodes { id } } } }`)).toEqual({
      program: { parts: { nodes: [{ id: 'del' }, { id: 'erc-1' }, { id: 'erc-2' }, { id: 'msca' }] } },
    })
  })

  test('says where it is told, and leaves out what it is a part of itself', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (horizon:Program {id: 'horizon'}),
      (:Program {id: 'msca'})-[:PART_OF {sources: ['https://jsps.go.jp']}]->(horizon),
      (horizon)-[:PART_OF {sources: ['https://jsps.go.jp']}]->(:Program {id: 'framework'})`)
    expect(await ask(`{ program(by: { id: "horizon" }) { parts { edges { node { id } sources { id } } } } }`)).toEqual({
      program: { parts: { edges: [{ node: { id: 'msca' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
