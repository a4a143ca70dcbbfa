import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Project.predecessor', () => {
  test('is the project it continues, not the one that continues it', async () => {
    await given(`(:Project {id: 'kelp'})-[:SUCCEEDED_BY]->(seaweed:Project {id: 'seaweed'}),
      (seaweed)-[:SUCCEEDED_BY]->(:Project {id: 'seaweed-2'})`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { predecessor { id } } }`)).toEqual({
      project: { predecessor: { id: 'kelp' } },
    })
  })

  test('is null for one that continues none', async () => {
    await given(`(:Project {id: 'seaweed'})-[:SUCCEEDED_BY]->(:Project {id: 'seaweed-2'})`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { predecessor { id } } }`)).toEqual({
      project: { predecessor: null },
    })
  })
})
