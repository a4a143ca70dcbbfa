import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.fundedPrograms', () => {
  test('lists programs by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(rcn:Institution {id: 'rcn'}),
      (:Program {id: 'polarprog', nameNo: 'Polarprogrammet'})-[:FUNDED_BY]->(rcn),
      (:Program {id: 'utforsk', nameEn: 'UTFORSK'})-[:FUNDED_BY]->(rcn),
      (:Program {id: 'intpart-2', nameEn: 'INTPART'})-[:FUNDED_BY]->(rcn),
      (:Program {id: 'intpart-1', nameEn: 'INTPART'})-[:FUNDED_BY]->(rcn)`)
    expect(await ask(`{ institution(by: { id: "rcn" }) { fundedPrograms { nodes { id } } } }`)).toEqual({
      institution: {
        fundedPrograms: { nodes: [{ id: 'intpart-1' }, { id: 'intpart-2' }, { id: 'polarprog' }, { id: 'utforsk' }] },
      },
    })
  })

  test('says where it is told, and leaves out projects it pays for and programs it only runs', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (rcn:Institution {id: 'rcn'}),
      (:Program {id: 'intpart'})-[:FUNDED_BY {sources: ['https://jsps.go.jp']}]->(rcn),
      (:Program {id: 'sicorp'})-[:ADMINISTERED_BY {sources: ['https://jsps.go.jp']}]->(rcn),
      (:Project {id: 'excelaqua'})-[:FUNDED_BY {sources: ['https://jsps.go.jp']}]->(rcn)`)
    expect(
      await ask(`{ institution(by: { id: "rcn" }) { fundedPrograms { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      institution: {
        fundedPrograms: { edges: [{ node: { id: 'intpart' }, sources: [{ id: 'https://jsps.go.jp' }] }] },
      },
    })
  })
})
