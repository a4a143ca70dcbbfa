import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Program.funders', () => {
  test('lists institutions by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(intpart:Program {id: 'intpart'}),
      (intpart)-[:FUNDED_BY]->(:Institution {id: 'kd', nameNo: 'Kunnskapsdepartementet'}),
      (intpart)-[:FUNDED_BY]->(:Institution {id: 'rcn', nameEn: 'Research Council'}),
      (intpart)-[:FUNDED_BY]->(:Institution {id: 'jsps-2', nameEn: 'JSPS'}),
      (intpart)-[:FUNDED_BY]->(:Institution {id: 'jsps-1', nameEn: 'JSPS'})`)
    expect(await ask(`{ program(by: { id: "intpart" }) { funders { nodes { id } } } }`)).toEqual({
      program: { funders: { nodes: [{ id: 'jsps-1' }, { id: 'jsps-2' }, { id: 'kd' }, { id: 'rcn' }] } },
    })
  })

  test('says where it is told, and leaves out those that run it or are members of it', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (intpart:Program {id: 'intpart'}),
      (intpart)-[:FUNDED_BY {sources: ['https://jsps.go.jp']}]->(:Institution {id: 'kd'}),
      (intpart)-[:ADMINISTERED_BY {former: false, sources: ['https://jsps.go.jp']}]->(:Institution {id: 'hkdir'}),
      (:Institution {id: 'uit'})-[:MEMBER_OF {sources: ['https://jsps.go.jp']}]->(intpart)`)
    expect(
      await ask(`{ program(by: { id: "intpart" }) { funders { edges { node { id } sources { id } } } } }`),
    ).toEqual({ program: { funders: { edges: [{ node: { id: 'kd' }, sources: [{ id: 'https://jsps.go.jp' }] }] } } })
  })
})
