import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Country.programs', () => {
  test('lists programs by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(japan:Country {id: 'jp'}),
      (:Program {id: 'nettverk', nameNo: 'Japannettverket'})-[:INVOLVES]->(japan),
      (:Program {id: 'utforsk', nameEn: 'UTFORSK'})-[:INVOLVES]->(japan),
      (:Program {id: 'arcs-2', nameEn: 'ArCS'})-[:INVOLVES]->(japan),
      (:Program {id: 'arcs-1', nameEn: 'ArCS'})-[:INVOLVES]->(japan)`)
    expect(await ask(`{ country(by: { id: "jp" }) { programs { nodes { id } } } }`)).toEqual({
      country: { programs: { nodes: [{ id: 'arcs-1' }, { id: 'arcs-2' }, { id: 'nettverk' }, { id: 'utforsk' }] } },
    })
  })

  test('says where it is told, and leaves out projects that name it and programs only open to it', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (japan:Country {id: 'jp'}),
      (:Program {id: 'concert-japan'})-[:INVOLVES {sources: ['https://jsps.go.jp']}]->(japan),
      (:Project {id: 'seaweed'})-[:INVOLVES {sources: ['https://jsps.go.jp']}]->(japan),
      (:Program {id: 'intpart'})-[:OPEN_TO {sources: ['https://jsps.go.jp']}]->(japan)`)
    expect(await ask(`{ country(by: { id: "jp" }) { programs { edges { node { id } sources { id } } } } }`)).toEqual({
      country: { programs: { edges: [{ node: { id: 'concert-japan' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
