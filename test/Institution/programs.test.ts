import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.programs', () => {
  test('lists programs by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(uit:Institution {id: 'uit'}),
      (uit)-[:MEMBER_OF]->(:Program {id: 'nettverk', nameNo: 'Japannettverket'}),
      (uit)-[:MEMBER_OF]->(:Program {id: 'uarctic', nameEn: 'University of the Arctic'}),
      (uit)-[:MEMBER_OF]->(:Program {id: 'arcs-2', nameEn: 'ArCS'}),
      (uit)-[:MEMBER_OF]->(:Program {id: 'arcs-1', nameEn: 'ArCS'})`)
    expect(await ask(`{ institution(by: { id: "uit" }) { programs { nodes { id } } } }`)).toEqual({
      institution: { programs: { nodes: [{ id: 'arcs-1' }, { id: 'arcs-2' }, { id: 'nettverk' }, { id: 'uarctic' }] } },
    })
  })

  test('says where it is told, and leaves out programs it pays for or runs', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (uit:Institution {id: 'uit'})-[:MEMBER_OF {sources: ['https://jsps.go.jp']}]->(:Program {id: 'uarctic'}),
      (:Program {id: 'intpart'})-[:FUNDED_BY {sources: ['https://jsps.go.jp']}]->(uit),
      (:Program {id: 'utforsk'})-[:ADMINISTERED_BY {former: false, sources: ['https://jsps.go.jp']}]->(uit)`)
    expect(
      await ask(`{ institution(by: { id: "uit" }) { programs { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      institution: { programs: { edges: [{ node: { id: 'uarctic' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
