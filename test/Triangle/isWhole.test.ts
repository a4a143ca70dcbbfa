import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Triangle.isWhole', () => {
  test('asks for all three corners, for which the government does not stand in', async () => {
    await given(`(whole:Project {id: 'whole'}), (near:Project {id: 'near'}),
      (ntnu:Institution {id: 'ntnu', kind: 'UNIVERSITY'}), (hydro:Institution {id: 'hydro', kind: 'COMPANY'}),
      (ntnu)-[:PARTICIPATES_IN]->(whole)<-[:PARTICIPATES_IN]-(hydro), (ntnu)-[:PARTICIPATES_IN]->(near)<-[:PARTICIPATES_IN]-(hydro),
      (:Institution {id: 'haukeland', kind: 'HOSPITAL'})-[:PARTICIPATES_IN]->(whole), (:Institution {id: 'rcn', kind: 'FUNDER'})-[:PARTICIPATES_IN]->(near)`)
    expect(await ask(`{ projects { nodes { id triangle { isWhole } } } }`)).toEqual({
      projects: {
        nodes: [
          { id: 'near', triangle: { isWhole: false } },
          { id: 'whole', triangle: { isWhole: true } },
        ],
      },
    })
  })

  test('is false where nobody stands at a corner, and null where nobody is named', async () => {
    await given(
      `(:Project {id: 'empty'}), (:Institution {id: 'jaa', kind: 'ASSOCIATION'})-[:PARTICIPATES_IN]->(:Project {id: 'loose'})`,
    )
    expect(await ask(`{ projects { nodes { id triangle { isWhole } } } }`)).toEqual({
      projects: {
        nodes: [
          { id: 'empty', triangle: { isWhole: null } },
          { id: 'loose', triangle: { isWhole: false } },
        ],
      },
    })
  })
})
