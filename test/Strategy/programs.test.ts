import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Strategy.programs', () => {
  test('lists programs by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(panorama:Strategy {id: 'panorama'}),
      (:Program {id: 'stipend', nameNo: 'Stipendordningen'})-[:PURSUES]->(panorama),
      (:Program {id: 'utforsk', nameEn: 'UTFORSK'})-[:PURSUES]->(panorama),
      (:Program {id: 'intpart-2', nameEn: 'INTPART'})-[:PURSUES]->(panorama),
      (:Program {id: 'intpart-1', nameEn: 'INTPART'})-[:PURSUES]->(panorama)`)
    expect(await ask(`{ strategy(by: { id: "panorama" }) { programs { nodes { id } } } }`)).toEqual({
      strategy: {
        programs: { nodes: [{ id: 'intpart-1' }, { id: 'intpart-2' }, { id: 'stipend' }, { id: 'utforsk' }] },
      },
    })
  })

  test('says where it is told, and leaves out the programs of other strategies', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Program {id: 'intpart'})-[:PURSUES {sources: ['https://jsps.go.jp']}]->(:Strategy {id: 'panorama'}),
      (:Program {id: 'arcs'})-[:PURSUES {sources: ['https://jsps.go.jp']}]->(:Strategy {id: 'arctic-policy'})`)
    expect(
      await ask(`{ strategy(by: { id: "panorama" }) { programs { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      strategy: { programs: { edges: [{ node: { id: 'intpart' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
