import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Program.countries', () => {
  test('lists countries by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(intpart:Program {id: 'intpart'}),
      (intpart)-[:INVOLVES]->(:Country {id: 'hr', nameNo: 'Kroatia'}),
      (intpart)-[:INVOLVES]->(:Country {id: 'no', nameEn: 'Norway'}),
      (intpart)-[:INVOLVES]->(:Country {id: 'kr', nameEn: 'Korea'}),
      (intpart)-[:INVOLVES]->(:Country {id: 'kp', nameEn: 'Korea'})`)
    expect(await ask(`{ program(by: { id: "intpart" }) { countries { nodes { id } } } }`)).toEqual({
      program: { countries: { nodes: [{ id: 'kp' }, { id: 'kr' }, { id: 'hr' }, { id: 'no' }] } },
    })
  })

  test('says where it is told, and leaves out countries it is open to without naming them as taking part', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (intpart:Program {id: 'intpart'}),
      (intpart)-[:INVOLVES {sources: ['https://jsps.go.jp']}]->(:Country {id: 'no'}),
      (intpart)-[:OPEN_TO {sources: ['https://jsps.go.jp']}]->(:Country {id: 'jp'})`)
    expect(
      await ask(`{ program(by: { id: "intpart" }) { countries { edges { node { id } sources { id } } } } }`),
    ).toEqual({ program: { countries: { edges: [{ node: { id: 'no' }, sources: [{ id: 'https://jsps.go.jp' }] }] } } })
  })
})
