import { describe, expect, test } from '@jest/globals'
import { ask, loaded } from '../support/given.ts'

const page = 'https://example.org/page'
const source = { id: page, url: page }
const verified = { certainty: 'VERIFIED', sources: [page] }
const uib = { id: 'uib', nameEn: 'Bergen', ...verified }

describe('Change.values', () => {
  test('tells each value as it was and as it is, over all versions between', async () => {
    await loaded({ Source: [source], Institution: [{ ...uib, city: 'Oslo', aliases: ['a'] }] })
    await loaded({ Source: [source], Institution: [{ ...uib, city: 'Bergn', aliases: ['a', 'b'] }] })
    await loaded({ Source: [source], Institution: [{ ...uib, city: 'Bergen', aliases: ['a', 'b'], acronym: 'UiB' }] })
    expect(await ask(`{ changes(since: 1) { nodes { values { field before after } } } }`)).toEqual({
      changes: {
        nodes: [
          {
            values: [
              { field: 'acronym', before: null, after: 'UiB' },
              { field: 'aliases', before: '["a"]', after: '["a","b"]' },
              { field: 'city', before: 'Oslo', after: 'Bergen' },
            ],
          },
        ],
      },
    })
  })

  test('tells a relation by the one it leads to and what is said of it, each for itself', async () => {
    const aqua = { id: 'aqua', nameEn: 'Aqua', ...verified }
    const both = { Source: [source], Institution: [uib, { ...uib, id: 'ntnu' }] }
    await loaded({ ...both, Project: [{ ...aqua, participants: [{ id: 'uib', role: 'PARTNER' }] }] })
    await loaded({ ...both, Project: [{ ...aqua, participants: [{ id: 'ntnu', role: 'COORDINATOR' }] }] })
    const said = `sources: ["${page}"])`
    expect(
      await ask(
        `{ changes(since: 1, where: { entityId: { in: ["aqua"] } }) { nodes { values { field before after } } } }`,
      ),
    ).toEqual({
      changes: {
        nodes: [
          {
            values: [
              { field: 'participants', before: null, after: `ntnu (certainty: VERIFIED, role: COORDINATOR, ${said}` },
              { field: 'participants', before: `uib (certainty: VERIFIED, role: PARTNER, ${said}`, after: null },
            ],
          },
        ],
      },
    })
  })
})
