import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.source', () => {
  test('finds a source by its address, which is its id', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp/en', url: 'https://jsps.go.jp/en', title: 'JSPS'}),
      (:Source {id: 'https://rcn.no', url: 'https://rcn.no', title: 'Research Council'})`)
    expect(
      await ask(
        `{ id: source(by: { id: "https://jsps.go.jp/en" }) { title } url: source(by: { url: "https://jsps.go.jp/en" }) { title } }`,
      ),
    ).toEqual({ id: { title: 'JSPS' }, url: { title: 'JSPS' } })
  })

  test('is null for an unknown one, and for the id of something else', async () => {
    await given(
      `(:Source {id: 'https://rcn.no', url: 'https://rcn.no'}), (:Institution {id: 'rcn', website: 'https://www.rcn.no'})`,
    )
    expect(
      await ask(
        `{ unknown: source(by: { url: "https://www.rcn.no" }) { id } other: source(by: { id: "rcn" }) { id } }`,
      ),
    ).toEqual({ unknown: null, other: null })
  })
})
