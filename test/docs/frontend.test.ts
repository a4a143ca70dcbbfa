import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { started } from '../support/started.ts'

const page = readFileSync('docs/frontend.md', 'utf8')
const documents = [...page.matchAll(/graphql\(`([^`]+)`\)/g)].map(([, text = '']) => text)
const variables: Readonly<Record<string, unknown>> = { Partners: { id: 'uib' }, Projects: { area: 'marine' } }

describe('what docs/frontend.md asks', () => {
  test.each(documents.map((query) => ({ query, name: /query (\w+)/.exec(query)?.[1] ?? '' })))(
    '$name is answered',
    async ({ query, name }) => {
      const response = await fetch(`${started().served}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables: variables[name] }),
      })
      expect(response.status).toBe(200)
      expect(JSON.stringify(await response.json())).toMatch(/"(?:institution|projects)":\{.*"name":"[^"]+"/)
    },
  )

  test('is two operations', () => {
    expect(documents).toHaveLength(2)
  })
})
