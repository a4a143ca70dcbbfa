import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Program.partnerCountries', () => {
  test('lists countries by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(intpart:Program {id: 'intpart'}),
      (intpart)-[:OPEN_TO]->(:Country {id: 'in', nameNo: 'India'}),
      (intpart)-[:OPEN_TO]->(:Country {id: 'jp', nameEn: 'Japan'}),
      (intpart)-[:OPEN_TO]->(:Country {id: 'cn-2', nameEn: 'China'}),
      (intpart)-[:OPEN_TO]->(:Country {id: 'cn-1', nameEn: 'China'})`)
    expect(await ask(`{ program(by: { id: "intpart" }) { partnerCountries { nodes { id } } } }`)).toEqual({
      program: { partnerCountries: { nodes: [{ id: 'cn-1' }, { id: 'cn-2' }, { id: 'in' }, { id: 'jp' }] } },
    })
  })

  test('says where it is told, and leaves out countries that only take part', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (intpart:Program {id: 'intpart'}),
      (intpart)-[:OPEN_TO {sources: ['https://jsps.go.jp']}]->(:Country {id: 'jp'}),
      (intpart)-[:INVOLVES {sources: ['https://jsps.go.jp']}]->(:Country {id: 'no'})`)
    expect(
      await ask(`{ program(by: { id: "intpart" }) { partnerCountries { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      program: { partnerCountries: { edges: [{ node: { id: 'jp' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
