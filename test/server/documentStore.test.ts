import { describe, expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { bytesParsed } from '../../src/compiler/bytesParsed.ts'
import { documentStore } from '../../src/server/documentStore.ts'

describe('parsed documents', () => {
  const text = '{ graph { version } }'

  test('are kept while there is room for what they take, and those asked for last the longest', async () => {
    const store = documentStore(2.5 * bytesParsed(parse(text)))
    for (const key of ['one', 'two']) await store.set(key, parse(text))
    await store.get('one')
    await store.set('three', parse(text))
    const found = await Promise.all(['one', 'two', 'three'].map((key) => store.get(key)))
    expect(found.map((document) => document !== undefined)).toEqual([true, false, true])
  })

  test('are not kept where one takes more than there is room for', async () => {
    const store = documentStore(bytesParsed(parse(text)) - 1)
    await store.set('one', parse(text))
    expect(await store.get('one')).toBeUndefined()
  })
})
