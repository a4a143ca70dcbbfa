import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Program.parent', () => {
  test('is the program it is a part of, not a part of its own', async () => {
    await given(`(sicorp:Program {id: 'sicorp'})-[:PART_OF]->(:Program {id: 'eig'}),
      (:Program {id: 'sicorp-energy'})-[:PART_OF]->(sicorp)`)
    expect(await ask(`{ program(by: { id: "sicorp" }) { parent { id } } }`)).toEqual({
      program: { parent: { id: 'eig' } },
    })
  })

  test('is null for one that is a part of none', async () => {
    await given(`(:Program {id: 'sicorp-energy'})-[:PART_OF]->(:Program {id: 'sicorp'})`)
    expect(await ask(`{ program(by: { id: "sicorp" }) { parent { id } } }`)).toEqual({ program: { parent: null } })
  })
})
