import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Project.program', () => {
  test('is the program that pays for it, not a network it runs in', async () => {
    await given(`(seaweed:Project {id: 'seaweed'})-[:FUNDED_UNDER]->(:Program {id: 'intpart'}),
      (seaweed)-[:BELONGS_TO]->(:Program {id: 'uarctic'})`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { program { id } } }`)).toEqual({
      project: { program: { id: 'intpart' } },
    })
  })

  test('is null where no program pays for it', async () => {
    await given(`(:Project {id: 'seaweed'})-[:BELONGS_TO]->(:Program {id: 'uarctic'})`)
    expect(await ask(`{ project(by: { id: "seaweed" }) { program { id } } }`)).toEqual({ project: { program: null } })
  })
})
