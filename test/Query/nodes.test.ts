import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.nodes', () => {
  test('gives things of any type in the order of the ids asked for, one asked for twice twice', async () => {
    await given(`(:Country {id: 'no'}), (:Institution {id: 'ntnu'}), (:Project {id: 'excelaqua'})`)
    expect(await ask(`{ nodes(ids: ["ntnu", "excelaqua", "no", "ntnu"]) { __typename id } }`)).toEqual({
      nodes: [
        { __typename: 'Institution', id: 'ntnu' },
        { __typename: 'Project', id: 'excelaqua' },
        { __typename: 'Country', id: 'no' },
        { __typename: 'Institution', id: 'ntnu' },
      ],
    })
  })

  test('has null in the place of an id that nothing has', async () => {
    await given(`(:Country {id: 'no'}), (:Institution {id: 'ntnu'})`)
    expect(await ask(`{ nodes(ids: ["ntnu", "nobody", "no"]) { id } }`)).toEqual({
      nodes: [{ id: 'ntnu' }, null, { id: 'no' }],
    })
  })

  test('is empty where no ids are asked for', async () => {
    await given(`(:Country {id: 'no'})`)
    expect(await ask(`{ nodes(ids: []) { id } }`)).toEqual({ nodes: [] })
  })
})
