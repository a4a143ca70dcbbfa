import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('ConnectionPath.steps', () => {
  test('go along some relationships and against others, each with what is known of it', async () => {
    await given(`(:Institution {id: 'uio'})-[:PARTICIPATES_IN {role: 'COORDINATOR', certainty: 'DERIVED'}]->
      (:Project {id: 'nuclear'})<-[:WORKS_ON {role: 'PARTICIPANT', validFrom: '2018', validTo: '2021'}]-(:Researcher {id: 'otsuka'})`)
    expect(
      await ask(`{ connectionPaths(from: "uio", to: "otsuka") { paths { steps {
        kind role position direction from { id } to { id } certainty validFrom validTo
      } } } }`),
    ).toEqual({
      connectionPaths: {
        paths: [
          {
            steps: [
              {
                kind: 'PARTICIPATES_IN',
                role: 'COORDINATOR',
                position: null,
                direction: 'ALONG',
                from: { id: 'uio' },
                to: { id: 'nuclear' },
                certainty: 'DERIVED',
                validFrom: null,
                validTo: null,
              },
              {
                kind: 'WORKS_ON',
                role: 'PARTICIPANT',
                position: null,
                direction: 'AGAINST',
                from: { id: 'nuclear' },
                to: { id: 'otsuka' },
                certainty: 'VERIFIED',
                validFrom: '2018',
                validTo: '2021',
              },
            ],
          },
        ],
      },
    })
  })
})
