import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Strategy.countries', () => {
  test('lists countries by name, namesakes by id, those without an English name by the one they have', async () => {
    await given(`(panorama:Strategy {id: 'panorama'}),
      (panorama)-[:PRIORITISES]->(:Country {id: 'in', nameNo: 'India'}),
      (panorama)-[:PRIORITISES]->(:Country {id: 'jp', nameEn: 'Japan'}),
      (panorama)-[:PRIORITISES]->(:Country {id: 'cn-2', nameEn: 'China'}),
      (panorama)-[:PRIORITISES]->(:Country {id: 'cn-1', nameEn: 'China'})`)
    expect(await ask(`{ strategy(by: { id: "panorama" }) { countries { nodes { id } } } }`)).toEqual({
      strategy: { countries: { nodes: [{ id: 'cn-1' }, { id: 'cn-2' }, { id: 'in' }, { id: 'jp' }] } },
    })
  })

  test('says where it is told, and leaves out countries that only a program of it is open to', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (panorama:Strategy {id: 'panorama'})-[:PRIORITISES {sources: ['https://jsps.go.jp']}]->(:Country {id: 'jp'}),
      (panorama)<-[:PURSUES]-(:Program {id: 'utforsk'})-[:OPEN_TO {sources: ['https://jsps.go.jp']}]->(:Country {id: 'us'})`)
    expect(
      await ask(`{ strategy(by: { id: "panorama" }) { countries { edges { node { id } sources { id } } } } }`),
    ).toEqual({ strategy: { countries: { edges: [{ node: { id: 'jp' }, sources: [{ id: 'https://jsps.go.jp' }] }] } } })
  })
})
