import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Program.successors', () => {
  test('lists programs by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(bilat:Program {id: 'bilat'}),
      (bilat)-[:SUCCEEDED_BY]->(:Program {id: 'nettverk', nameNo: 'Japannettverket'}),
      (bilat)-[:SUCCEEDED_BY]->(:Program {id: 'utforsk', nameEn: 'UTFORSK'}),
      (bilat)-[:SUCCEEDED_BY]->(:Program {id: 'intpart-2', nameEn: 'INTPART'}),
      (bilat)-[:SUCCEEDED_BY]->(:Program {id: 'intpart-1', nameEn: 'INTPART'})`)
    expect(await ask(`{ program(by: { id: "bilat" }) { successors { nodes { id } } } }`)).toEqual({
      program: {
        successors: { nodes: [{ id: 'intpart-1' }, { id: 'intpart-2' }, { id: 'nettverk' }, { id: 'utforsk' }] },
      },
    })
  })

  test('says where it is told, and leaves out the program that came before', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (bilat:Program {id: 'bilat'})-[:SUCCEEDED_BY {sources: ['https://jsps.go.jp']}]->(:Program {id: 'intpart'}),
      (:Program {id: 'exchange'})-[:SUCCEEDED_BY {sources: ['https://jsps.go.jp']}]->(bilat)`)
    expect(
      await ask(`{ program(by: { id: "bilat" }) { successors { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      program: { successors: { edges: [{ node: { id: 'intpart' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
