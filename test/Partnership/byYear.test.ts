import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Partnership.byYear', () => {
  test('counts the evidence by the year it began in, last that without a date', async () => {
    await given(`(uib:Institution {id: 'uib'}), (hokkaido:Institution {id: 'hokkaido'}),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'a', startYear: 2017, endYear: 2019})<-[:PARTICIPATES_IN]-(hokkaido),
      (uib)-[:PARTICIPATES_IN]->(:Project {id: 'b'})<-[:PARTICIPATES_IN]-(hokkaido),
      (uib)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'c', date: '2017-03'})<-[:PARTY_TO]-(hokkaido),
      (uib)-[:PARTY_TO]->(:InstitutionalAgreement {id: 'd', year: 2009})<-[:PARTY_TO]-(hokkaido)`)
    expect(await ask(`{ collaborations(from: "uib") { nodes { byYear { year count strength } } } }`)).toEqual({
      collaborations: {
        nodes: [
          {
            byYear: [
              { year: 2009, count: 1, strength: 1 },
              { year: 2017, count: 2, strength: 2 },
              { year: null, count: 1, strength: 1 },
            ],
          },
        ],
      },
    })
  })
})
