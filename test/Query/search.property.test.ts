import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ask, given } from '../support/given.ts'

/** Signs that mean something to Lucene, to a regular expression, to Japanese or to Unicode. */
const signs = [...Array.from('+-&|!(){}[]^"~*?:\\/<>=@#,; 0aATO東北ノがｶﾞøæ\u0301\u200d\ufffd'), '\ud83d', '\ude00']

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({
    unit: fc.constantFrom(...signs),
    maxLength: 60,
  }),
  fc
    .array(
      fc.constantFrom('AND', 'OR', 'NOT', 'TO', 'tohoku', '東北大学', 'https://ror.org/', 'doi:', '10.1000/', 'the'),
      {
        maxLength: 50,
      },
    )
    .map((words) => words.join(' ').slice(0, 500)),
)

describe('any text', () => {
  test('is searched and completed without an error; what it finds shows why', async () => {
    await given(`(:Institution {id: 'thk', nameEn: 'Tohoku University', nameJa: '東北大学'}),
      (:Project {id: 'p', nameEn: 'A to ø', subject: 'ノルウェー 0 æ', grantNumber: '0'})`)
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const found = await ask(
          `query ($text: String!) {
            search(text: $text) { hits { edges { matches { text fragments { text } } } } }
            suggest(text: $text) { text fragments { text } }
          }`,
          { text },
        )
        const { search, suggest } = found as Found
        const shown = [...search.hits.edges.flatMap(({ matches }) => matches), ...suggest]
        expect(search.hits.edges.every(({ matches }) => matches.length > 0)).toBe(true)
        for (const one of shown) expect(one.fragments.map((fragment) => fragment.text).join('')).toBe(one.text)
      }),
      { numRuns: Number(process.env['RUNS'] ?? 150) },
    )
  }, 300_000)
})

interface Shown {
  readonly text: string
  readonly fragments: readonly { readonly text: string }[]
}

interface Found {
  readonly search: { readonly hits: { readonly edges: readonly { readonly matches: readonly Shown[] }[] } }
  readonly suggest: readonly Shown[]
}
