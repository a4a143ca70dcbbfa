import { describe, expect, test } from '@jest/globals'
import { ask, askWrongly, given, statements } from '../support/given.ts'

const tohoku = `(:Institution {id: 'thk', nameEn: 'Tohoku University', nameJa: '東北大学', ror: 'https://ror.org/01dq60k83'})`
const others = `(:Institution {id: 'todai', nameEn: 'The University of Tokyo', nameJa: '東京大学'}),
  (:InstitutionalAgreement {id: 'mou', nameEn: 'Agreement between Tohoku University and NTNU'}),
  (:Project {id: 'quake', nameEn: 'Earthquakes', subject: 'the coast of Tohoku (東北)'})`

/** The ids of what a text finds, the best first. */
async function find(text: string): Promise<string[]> {
  const data = await ask(`query ($text: String!) { search(text: $text) { hits { nodes { id } } } }`, { text })
  return (data as { search: { hits: { nodes: { id: string }[] } } }).search.hits.nodes.map(({ id }) => id)
}

describe('Query.search', () => {
  test.each(['tohoku', 'Tōhoku', 'TOHOKU', 'Ｔｏｈｏｋｕ'])(
    'finds the university first by %s, then what speaks of it',
    async (text) => {
      await given(`${tohoku}, ${others}`)
      expect(await find(text)).toEqual(['thk', 'mou', 'quake'])
    },
  )

  test('finds by its id what has no name with a word in it', async () => {
    await given(`(:Publication {id: 'unnamed', nameEn: '—', doi: '10.1000/1'})`)
    expect(await ask('{ search(text: "10.1000/1") { hits { edges { score node { id } } } } }')).toMatchObject({
      search: { hits: { edges: [{ node: { id: 'unnamed' } }] } },
    })
  })

  test('finds it by a part of its Japanese name, and not what shares single signs with it', async () => {
    await given(`${tohoku}, ${others}`)
    expect(await find('東北')).toEqual(['thk', 'quake'])
  })

  test.each(['Tromsø', 'tromso', 'TROMSÖ', 'UiT', 'uit'])('finds the university in Tromsø by %s', async (text) => {
    await given(
      `(:Institution {id: 'arctic', nameEn: 'The Arctic University of Norway', acronym: 'UiT', city: 'Tromsø'})`,
    )
    expect(await find(text)).toEqual(['arctic'])
  })

  test.each(['01dq60k83', 'https://ror.org/01dq60k83', 'ror.org/01DQ60K83', ' 01dq60k83 ', 'ROR 01dq60k83'])(
    'finds an institution by its ROR id typed as %s',
    async (text) => {
      await given(`${tohoku}, (:Project {id: 'p', nameEn: 'ROR', subject: '01dq60k83'})`)
      expect((await find(text))[0]).toBe('thk')
    },
  )

  test.each(['0000-0002-1825-0097', '0000000218250097', 'https://orcid.org/0000-0002-1825-0097'])(
    'finds a person by the ORCID iD typed as %s',
    async (text) => {
      await given(`(:Researcher {id: 'r1', nameEn: 'Yui Sato', orcid: 'https://orcid.org/0000-0002-1825-0097'}),
        (:Researcher {id: 'r2', nameEn: 'Kari Berg', role: 'chair 0002', orcid: 'https://orcid.org/0000-0002-1825-0100'})`)
      expect((await find(text))[0]).toBe('r1')
    },
  )

  test.each(['10.1000/182', 'doi:10.1000/182', 'https://doi.org/10.1000/182'])(
    'finds a publication by its DOI typed as %s',
    async (text) => {
      await given(
        `(:Publication {id: 'w1', nameEn: 'Ice', doi: '10.1000/182'}), (:Publication {id: 'w2', nameEn: '182 days'})`,
      )
      expect((await find(text))[0]).toBe('w1')
    },
  )

  test.each(['249698', 'grant 249698'])('finds a project by its grant number typed as %s', async (text) => {
    await given(`(:Project {id: 'njalc', nameEn: 'Alloys', grantNumber: '249698'}),
      (:Project {id: 'other', nameEn: 'The grant', note: 'continues 249698'})`)
    expect((await find(text))[0]).toBe('njalc')
  })

  test('finds by a former name what goes by another today', async () => {
    await given(`(:Institution {id: 'equinor', nameEn: 'Equinor', aliases: ['Statoil']})`)
    expect(await find('statoil')).toEqual(['equinor'])
  })

  test('finds by the name of what was there before what took its place, after it', async () => {
    await given(`(:Institution {id: 'diku', nameEn: 'Diku', aliases: ['SIU']})-[:SUCCEEDED_BY]->
      (:Institution {id: 'hk-dir', nameEn: 'Directorate for Higher Education and Skills'})`)
    expect(await find('SIU')).toEqual(['diku', 'hk-dir'])
  })

  test('puts a name above what is only said of something', async () => {
    await given(`(:Project {id: 'a', nameEn: 'Batteries', subject: 'hydrogen', note: 'Hydrogen, hydrogen and hydrogen.'}),
      (:Project {id: 'b', nameEn: 'Production of hydrogen from surplus wind in the far north'})`)
    expect(await find('hydrogen')).toEqual(['b', 'a'])
  })

  test('forgives a wrong letter, a missing one, one too many and two that changed places', async () => {
    await given(tohoku)
    expect(await Promise.all(['tohiku', 'tohok', 'tohokku', 'tohouk'].map(find))).toEqual(Array(4).fill(['thk']))
  })

  test('puts a typing error below every hit that is right', async () => {
    await given(`(:Institution {id: 'a', nameEn: 'Hamer'}), (:Project {id: 'b', nameEn: 'Fjord', note: 'Near Hamar.'})`)
    expect(await find('hamar')).toEqual(['b', 'a'])
  })

  test('takes no other number for a typing error', async () => {
    await given(`(:Project {id: 'a', nameEn: 'Ice', grantNumber: '249698'})`)
    expect(await find('249697')).toEqual([])
  })

  test('counts a country that is named for the institutions located there', async () => {
    await given(`(ife:Institution {id: 'ife', nameEn: 'IFE'})-[:LOCATED_IN]->(:Country {id: 'no', nameEn: 'Norway'}),
      (ife)-[:PARTICIPATES_IN]->(:Project {id: 'storage', nameEn: 'Storage of hydrogen'}),
      (:Project {id: 'week', nameEn: 'Norway Week of helium'}), (:Project {id: 'cars', nameEn: 'Hydrogen cars'})`)
    expect((await find('hydrogen Norway'))[0]).toBe('storage')
  })

  test.each(['', '   ', '+-&&||!(){}[]^"~*?:\\/', '™', '\u0000', '\ud800'])('finds nothing by %j', async (text) => {
    await given(tohoku)
    expect(await find(text)).toEqual([])
  })

  test.each([
    'nameKeys:tohoku',
    'tohoku AND NOT tohoku',
    'tohoku*',
    '"tohoku',
    'tohoku~9',
    '(tohoku',
    '[tohoku TO tohoku}',
    'tohoku^1000',
    '-tohoku',
    '/tohoku/',
    'tohoku\\',
  ])('reads the signs of a query language as text: %s', async (text) => {
    await given(tohoku)
    expect(await find(text)).toEqual(['thk'])
  })

  test('refuses a text that is too long, and says how long it may be', async () => {
    expect(await askWrongly(`{ search(text: "${'tohoku '.repeat(1429)}") { kinds { count } } }`)).toMatchObject([
      {
        message: 'Query.search(text:): expected a text of at most 500 characters; got "a text of 10003".',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })

  test('finds what held on the day it is read as of', async () => {
    await given(`(:Project {id: 'old', nameEn: 'Ice', validFrom: '2010', validTo: '2012'}),
      (:Project {id: 'new', nameEn: 'Ice', validFrom: '2020'}), (:Project {id: 'undated', nameEn: 'Ice'})`)
    expect(
      await ask(`query @asOf(date: "2011-06-01") { search(text: "ice") { hits { nodes { id } } kinds { count } } }`),
    ).toEqual({ search: { hits: { nodes: [{ id: 'old' }, { id: 'undated' }] }, kinds: [{ count: 2 }] } })
  })

  test('takes one statement with all that is asked of it', async () => {
    await given(`${tohoku}, ${others}`)
    await ask(`{ search(text: "tohoku", kinds: [INSTITUTION]) { kinds { kind count } hits(first: 1) { totalCount
      pageInfo { hasNextPage endCursor } edges { score matches { field highlighted } node { __typename name } } } } }`)
    expect(statements()).toHaveLength(1)
  })
})
