import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('PartnershipEdge.sources', () => {
  test('are those of all that two have done together, each once, and of nothing else', async () => {
    await given(`(:Source {id: 'https://a.example'}), (:Source {id: 'https://b.example'}), (:Source {id: 'https://c.example'}), (:Source {id: 'https://d.example'}),
      (ntnu:Institution {id: 'ntnu'}), (uib:Institution {id: 'uib'}),
      (ntnu)-[:PARTICIPATES_IN {sources: ['https://b.example']}]->(fish:Project {id: 'fish', sources: ['https://a.example']})<-[:PARTICIPATES_IN {sources: ['https://a.example']}]-(uib),
      (ntnu)-[:PARTY_TO {sources: ['https://c.example']}]->(:InstitutionalAgreement {id: 'mou'})<-[:PARTY_TO]-(uib),
      (fish)<-[:PARTICIPATES_IN {sources: ['https://d.example']}]-(:Institution {id: 'tokyo'})`)
    expect(await ask(`{ collaborations(from: "ntnu", with: "uib") { edges { certainty sources { id } } } }`)).toEqual({
      collaborations: {
        edges: [
          {
            certainty: 'DERIVED',
            sources: [{ id: 'https://a.example' }, { id: 'https://b.example' }, { id: 'https://c.example' }],
          },
        ],
      },
    })
  })
})
