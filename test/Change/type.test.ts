import { describe, expect, test } from '@jest/globals'
import { ask, loaded } from '../support/given.ts'

const page = 'https://example.org/page'

describe('Change.type', () => {
  test('tells the type of what changed, be it an entity or kept beside them, and counts by it', async () => {
    await loaded({
      Source: [{ id: page, url: page }],
      PriorityArea: [{ id: 'a', nameEn: 'Marine', certainty: 'VERIFIED', sources: [page] }],
    })
    await loaded({ Source: [{ id: page, url: page }] })
    expect(
      await ask(
        `{ changes(since: 1) { nodes { type kind } } all: changes(since: 0) { facets(by: [TYPE]) { buckets { value count } } } }`,
      ),
    ).toEqual({
      changes: { nodes: [{ type: 'PriorityArea', kind: 'LEFT' }] },
      all: { facets: [{ buckets: [{ value: 'Source', count: 1 }] }] },
    })
  })
})
