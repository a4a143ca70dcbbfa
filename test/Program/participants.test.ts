import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Program.participants', () => {
  test('lists institutions by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(uarctic:Program {id: 'uarctic'}),
      (:Institution {id: 'kyokuchi', nameJa: '国立極地研究所'})-[:MEMBER_OF]->(uarctic),
      (:Institution {id: 'uit', nameEn: 'UiT'})-[:MEMBER_OF]->(uarctic),
      (:Institution {id: 'hokudai-2', nameEn: 'Hokkaido University'})-[:MEMBER_OF]->(uarctic),
      (:Institution {id: 'hokudai-1', nameEn: 'Hokkaido University'})-[:MEMBER_OF]->(uarctic)`)
    expect(await ask(`{ program(by: { id: "uarctic" }) { participants { nodes { id } } } }`)).toEqual({
      program: {
        participants: { nodes: [{ id: 'hokudai-1' }, { id: 'hokudai-2' }, { id: 'uit' }, { id: 'kyokuchi' }] },
      },
    })
  })

  test('says where it is told, and leaves out those that pay for it or run it', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (uarctic:Program {id: 'uarctic'}),
      (:Institution {id: 'uit'})-[:MEMBER_OF {sources: ['https://jsps.go.jp']}]->(uarctic),
      (uarctic)-[:FUNDED_BY {sources: ['https://jsps.go.jp']}]->(:Institution {id: 'kd'}),
      (uarctic)-[:ADMINISTERED_BY {former: false, sources: ['https://jsps.go.jp']}]->(:Institution {id: 'hkdir'})`)
    expect(
      await ask(`{ program(by: { id: "uarctic" }) { participants { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      program: { participants: { edges: [{ node: { id: 'uit' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
