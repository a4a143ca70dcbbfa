import { describe, expect, test } from '@jest/globals'
import { ask, loaded } from '../support/given.ts'

const page = 'https://example.org/page'
const source = { id: page, url: page }
const verified = { certainty: 'VERIFIED', sources: [page] }

describe('Change.name', () => {
  test('is in the language asked for, of what is gone too, and else the id', async () => {
    await loaded({ Source: [source], Country: [{ id: 'jp', nameEn: 'Japan', nameJa: '日本', ...verified }] })
    await loaded({ Source: [{ ...source, title: 'A page' }] })
    expect(await ask(`{ changes(since: 1) { nodes { kind name japanese: name(lang: [JA]) } } }`)).toEqual({
      changes: {
        nodes: [
          { kind: 'CHANGED', name: page, japanese: page },
          { kind: 'LEFT', name: 'Japan', japanese: '日本' },
        ],
      },
    })
  })
})
