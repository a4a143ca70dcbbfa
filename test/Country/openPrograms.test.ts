import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Country.openPrograms', () => {
  test('lists programs by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(japan:Country {id: 'jp'}),
      (:Program {id: 'stipend', nameNo: 'Stipendordningen'})-[:OPEN_TO]->(japan),
      (:Program {id: 'utforsk', nameEn: 'UTFORSK'})-[:OPEN_TO]->(japan),
      (:Program {id: 'intpart-2', nameEn: 'INTPART'})-[:OPEN_TO]->(japan),
      (:Program {id: 'intpart-1', nameEn: 'INTPART'})-[:OPEN_TO]->(japan)`)
    expect(await ask(`{ country(by: { id: "jp" }) { openPrograms { nodes { id } } } }`)).toEqual({
      country: {
        openPrograms: { nodes: [{ id: 'intpart-1' }, { id: 'intpart-2' }, { id: 'stipend' }, { id: 'utforsk' }] },
      },
    })
  })

  test('says where it is told, and leaves out programs that only name it as taking part', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (japan:Country {id: 'jp'}),
      (:Program {id: 'intpart'})-[:OPEN_TO {sources: ['https://jsps.go.jp']}]->(japan),
      (:Program {id: 'concert-japan'})-[:INVOLVES {sources: ['https://jsps.go.jp']}]->(japan)`)
    expect(
      await ask(`{ country(by: { id: "jp" }) { openPrograms { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      country: { openPrograms: { edges: [{ node: { id: 'intpart' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
