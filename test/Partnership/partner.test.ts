import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Partnership.partner', () => {
  test('is the other institution, with all that is known of it', async () => {
    await given(`(:Institution {id: 'uib'})-[:PARTICIPATES_IN]->(:Project {id: 'aqua'})
      <-[:PARTICIPATES_IN]-(:Institution {id: 'hokkaido', nameEn: 'Hokkaido University', city: 'Sapporo'})`)
    expect(
      await ask(`{ collaborations(from: "uib") { nodes { partner { id name ... on Institution { city } } } } }`),
    ).toEqual({
      collaborations: { nodes: [{ partner: { id: 'hokkaido', name: 'Hokkaido University', city: 'Sapporo' } }] },
    })
  })
})
