import { describe, expect, test } from '@jest/globals'
import { ask, loaded } from '../support/given.ts'

const page = 'https://example.org/page'
const source = { id: page, url: page }

describe('Change.entity', () => {
  test('leads to what changed as it is now, and to nothing where it is gone', async () => {
    await loaded({ Source: [source, { id: `${page}/2`, url: `${page}/2` }] })
    await loaded({ Source: [{ ...source, title: 'A page' }] })
    expect(await ask(`{ changes(since: 1) { nodes { entity { __typename ... on Source { title } } } } }`)).toEqual({
      changes: { nodes: [{ entity: { __typename: 'Source', title: 'A page' } }, { entity: null }] },
    })
  })
})
