import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.administeredPrograms', () => {
  test('lists programs by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(hkdir:Institution {id: 'hkdir'}),
      (:Program {id: 'nordforsk-japan', nameNo: 'Nordisk-japansk program'})-[:ADMINISTERED_BY]->(hkdir),
      (:Program {id: 'utforsk', nameEn: 'UTFORSK'})-[:ADMINISTERED_BY]->(hkdir),
      (:Program {id: 'panorama-2', nameEn: 'Panorama scheme'})-[:ADMINISTERED_BY]->(hkdir),
      (:Program {id: 'panorama-1', nameEn: 'Panorama scheme'})-[:ADMINISTERED_BY]->(hkdir)`)
    expect(await ask(`{ institution(by: { id: "hkdir" }) { administeredPrograms { nodes { id } } } }`)).toEqual({
      institution: {
        administeredPrograms: {
          nodes: [{ id: 'nordforsk-japan' }, { id: 'panorama-1' }, { id: 'panorama-2' }, { id: 'utforsk' }],
        },
      },
    })
  })

  test('says which it no longer runs and where that is said, and leaves out those it pays for', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (hkdir:Institution {id: 'hkdir'}),
      (:Program {id: 'intpart', nameEn: 'INTPART'})-[:ADMINISTERED_BY {former: true, sources: ['https://jsps.go.jp']}]->(hkdir),
      (:Program {id: 'utforsk', nameEn: 'UTFORSK'})-[:ADMINISTERED_BY {former: false}]->(hkdir),
      (:Program {id: 'sicorp', nameEn: 'SICORP'})-[:FUNDED_BY {sources: ['https://jsps.go.jp']}]->(hkdir)`)
    expect(
      await ask(
        `{ institution(by: { id: "hkdir" }) { administeredPrograms { edges { node { id } former sources { id } } } } }`,
      ),
    ).toEqual({
      institution: {
        administeredPrograms: {
          edges: [
            { node: { id: 'intpart' }, former: true, sources: [{ id: 'https://jsps.go.jp' }] },
            { node: { id: 'utforsk' }, former: false, sources: [] },
          ],
        },
      },
    })
  })
})
