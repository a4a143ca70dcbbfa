import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Program.administrators', () => {
  test('lists institutions by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(intpart:Program {id: 'intpart'}),
      (intpart)-[:ADMINISTERED_BY]->(:Institution {id: 'forskningsradet', nameNo: 'Norges forskningsråd'}),
      (intpart)-[:ADMINISTERED_BY]->(:Institution {id: 'siu', nameEn: 'SIU'}),
      (intpart)-[:ADMINISTERED_BY]->(:Institution {id: 'hkdir-2', nameEn: 'HK-dir'}),
      (intpart)-[:ADMINISTERED_BY]->(:Institution {id: 'hkdir-1', nameEn: 'HK-dir'})`)
    expect(await ask(`{ program(by: { id: "intpart" }) { administrators { nodes { id } } } }`)).toEqual({
      program: {
        administrators: { nodes: [{ id: 'hkdir-1' }, { id: 'hkdir-2' }, { id: 'forskningsradet' }, { id: 'siu' }] },
      },
    })
  })

  test('says which no longer run it and where that is said, and leaves out those that only pay for it', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (intpart:Program {id: 'intpart'}),
      (intpart)-[:ADMINISTERED_BY {former: false}]->(:Institution {id: 'hkdir', nameEn: 'HK-dir'}),
      (intpart)-[:ADMINISTERED_BY {former: true, sources: ['https://jsps.go.jp']}]->(:Institution {id: 'siu', nameEn: 'SIU'}),
      (intpart)-[:FUNDED_BY {sources: ['https://jsps.go.jp']}]->(:Institution {id: 'kd'})`)
    expect(
      await ask(
        `{ program(by: { id: "intpart" }) { administrators { edges { node { id } former sources { id } } } } }`,
      ),
    ).toEqual({
      program: {
        administrators: {
          edges: [
            { node: { id: 'hkdir' }, former: false, sources: [] },
            { node: { id: 'siu' }, former: true, sources: [{ id: 'https://jsps.go.jp' }] },
          ],
        },
      },
    })
  })
})
