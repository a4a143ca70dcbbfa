import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given, statements } from '../support/given.ts'

/** The ids of what a text may be the beginning of. */
async function complete(text: string): Promise<string[]> {
  const data = await ask(`query ($text: String!) { suggest(text: $text) { entity { id } } }`, { text })
  return (data as { suggest: { entity: { id: string } }[] }).suggest.map(({ entity }) => entity.id)
}

const tohoku = `(:Institution {id: 'thk', nameEn: 'Tohoku University', nameJa: '東北大学'})`

describe('Query.suggest', () => {
  test.each(['t', 'to', 'tōho', 'Tohoku U', 'tohoku university', '東', '東北', '東北大', 'univ toh'])(
    'completes %s',
    async (text) => {
      await given(`${tohoku}, (:Institution {id: 'ntnu', nameEn: 'NTNU'})`)
      expect(await complete(text)).toEqual(['thk'])
    },
  )

  test('puts what begins with the text above what has it further on, then what is better connected', async () => {
    await given(`(:Project {id: 'a', nameEn: 'The Norwegian coast'}), (:Institution {id: 'b', nameEn: 'Norwegian School'}),
      (:Institution {id: 'c', nameEn: 'Norwegian Sea'})-[:LOCATED_IN]->(:Country {id: 'x', nameEn: 'Elsewhere'})`)
    expect(await complete('norw')).toEqual(['c', 'b', 'a'])
  })

  test('completes an identifier', async () => {
    await given(
      `(:Institution {id: 'ntnu', nameEn: 'NTNU', ror: 'https://ror.org/05xg72x27'}), (:Project {id: 'p', nameEn: 'P', grantNumber: '249698'})`,
    )
    expect([await complete('05xg'), await complete('https://ror.org/05xg72x27'), await complete('2496')]).toEqual([
      ['ntnu'],
      ['ntnu'],
      ['p'],
    ])
  })

  test('forgives a wrong letter', async () => {
    await given(tohoku)
    expect(await complete('tohuku univ')).toEqual(['thk'])
  })

  test('looks at names only', async () => {
    await given(`(:Project {id: 'p', nameEn: 'Ice', subject: 'Tohoku'})`)
    expect(await complete('tohoku')).toEqual([])
  })

  test('gives the kinds asked for, as many as asked for', async () => {
    await given(
      `(:Institution {id: 'a', nameEn: 'Ice a'}), (:Institution {id: 'b', nameEn: 'Ice b'}), (:Project {id: 'c', nameEn: 'Ice c'})`,
    )
    expect(await ask(`{ suggest(text: "ice", kinds: [INSTITUTION], first: 1) { entity { id } } }`)).toEqual({
      suggest: [{ entity: { id: 'a' } }],
    })
  })

  test.each(['', ' ', '*', '"'])('completes %j to nothing', async (text) => {
    await given(tohoku)
    expect(await complete(text)).toEqual([])
  })

  test('gives what held on the day it is read as of', async () => {
    await given(
      `(:Project {id: 'old', nameEn: 'Ice', validTo: '2012'}), (:Project {id: 'new', nameEn: 'Ice', validFrom: '2020'})`,
    )
    expect(await ask(`query @asOf(date: "2011-06-01") { suggest(text: "ic") { entity { id } } }`)).toEqual({
      suggest: [{ entity: { id: 'old' } }],
    })
  })

  test('says how many it may give, and how long a text may be', async () => {
    expect(await askWrongly(`{ suggest(text: "ice", first: 21) { text } }`)).toMatchObject([
      {
        message: 'Query.suggest(first:): expected a number from 0 to 20; got 21.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
    expect(await askWrongly(`{ suggest(text: "${'x'.repeat(501)}") { text } }`)).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  test('takes one statement', async () => {
    await given(tohoku)
    await ask(`{ suggest(text: "toh") { text kind fragments { text isMatch } entity { __typename id name } } }`)
    expect(statements()).toHaveLength(1)
  })
})
