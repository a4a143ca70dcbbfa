import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

/** Where a text matches the one thing it finds. */
async function matches(text: string, asked: string): Promise<unknown> {
  const data = await ask(
    `query ($text: String!) { search(text: $text) { hits(first: 1) { edges { matches { ${asked} } } } } }`,
    { text },
  )
  return (data as { search: { hits: { edges: { matches: unknown }[] } } }).search.hits.edges[0]?.matches
}

describe('Hit.matches', () => {
  test('show the words in every field they stand in, names first', async () => {
    await given(
      `(:Project {id: 'hyper', nameEn: 'Liquid hydrogen from Norway', subject: 'hydrogen; liquefaction', note: 'To 2019.'})`,
    )
    expect(await matches('Hydrogen NORWAY', 'field highlighted')).toEqual([
      { field: 'nameEn', highlighted: 'Liquid «hydrogen» from «Norway»' },
      { field: 'subject', highlighted: '«hydrogen»; liquefaction' },
    ])
  })

  test('come in pieces that joined are the text, under the names asked for', async () => {
    await given(`(:Institution {id: 'uit', nameNo: 'Universitetet i Tromsø', nameJa: 'トロムソ大学'})`)
    expect(await matches('tromso', 'text parts: fragments { text on: isMatch }')).toEqual([
      {
        text: 'Universitetet i Tromsø',
        parts: [
          { text: 'Universitetet i ', on: false },
          { text: 'Tromsø', on: true },
        ],
      },
    ])
  })

  test('show the one of several names', async () => {
    await given(`(:Institution {id: 'equinor', nameEn: 'Equinor', aliases: ['StatoilHydro', 'Statoil']})`)
    expect(await matches('statoil', 'field text')).toEqual([
      { field: 'aliases', text: 'StatoilHydro' },
      { field: 'aliases', text: 'Statoil' },
    ])
  })

  test('show an identifier whole', async () => {
    await given(`(:Institution {id: 'ntnu', nameEn: 'NTNU', ror: 'https://ror.org/05xg72x27'})`)
    expect(await matches('05xg72x27', 'field highlighted')).toEqual([
      { field: 'ror', highlighted: '«https://ror.org/05xg72x27»' },
    ])
  })

  test('show the former name by which something was found', async () => {
    await given(
      `(:Institution {id: 'diku', nameEn: 'Diku'})-[:SUCCEEDED_BY]->(:Institution {id: 'hk', nameEn: 'HK-dir'})`,
    )
    const data = await ask(`{ search(text: "diku") { hits { edges { node { id } matches { field text } } } } }`)
    expect(data).toMatchObject({
      search: { hits: { edges: [{}, { node: { id: 'hk' }, matches: [{ field: 'formerName', text: 'Diku' }] }] } },
    })
  })

  test('show the country of the institutions in it', async () => {
    await given(`(:Country {id: 'no', nameEn: 'Norway'})<-[:LOCATED_IN]-(:Institution {id: 'ife', nameEn: 'IFE'})
      -[:PARTICIPATES_IN]->(:Project {id: 'storage', nameEn: 'Storage of hydrogen'})`)
    expect(await matches('hydrogen norway', 'field highlighted')).toEqual([
      { field: 'nameEn', highlighted: 'Storage of «hydrogen»' },
      { field: 'country', highlighted: '«Norway»' },
    ])
  })
})
