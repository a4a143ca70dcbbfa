import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('EvidenceByArea.area', () => {
  test('is the area with its name', async () => {
    await given(`(aqua:Project {id: 'aqua'})-[:IN_AREA]->(:PriorityArea {id: 'marine', nameEn: 'Marine research'}),
      (:Institution {id: 'uib'})-[:PARTICIPATES_IN]->(aqua)<-[:PARTICIPATES_IN]-(:Institution {id: 'hokkaido'})`)
    expect(await ask(`{ collaborations(from: "uib") { nodes { byArea { area { name } } } } }`)).toEqual({
      collaborations: { nodes: [{ byArea: [{ area: { name: 'Marine research' } }] }] },
    })
  })
})
