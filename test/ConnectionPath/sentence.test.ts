import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

const graph = `(:Institution {id: 'uio', nameEn: 'University of Oslo', nameNo: 'Universitetet i Oslo', nameJa: 'オスロ大学'})
  -[:PARTICIPATES_IN {role: 'COORDINATOR'}]->(:Project {id: 'nuclear', nameEn: 'Nuclear physics'})
  <-[:PARTICIPATES_IN {role: 'PARTNER'}]-(:Institution {id: 'riken', nameEn: 'RIKEN', nameJa: '理化学研究所'})`

async function told(asked: string): Promise<unknown> {
  await given(graph)
  return ask(`{ connectionPaths(from: "uio", to: "riken") { paths { sentence${asked} } } }`)
}

const is = (sentence: string): unknown => ({ connectionPaths: { paths: [{ sentence }] } })

describe('ConnectionPath.sentence', () => {
  test('tells the whole way in English where no language is asked for', async () => {
    expect(await told('')).toEqual(
      is('University of Oslo coordinates “Nuclear physics”. “Nuclear physics” has RIKEN as a partner.'),
    )
  })

  test('tells it in Norwegian', async () => {
    expect(await told('(lang: [NO])')).toEqual(
      is('Universitetet i Oslo koordinerer «Nuclear physics». «Nuclear physics» har RIKEN som partner.'),
    )
  })

  test('tells it in Japanese', async () => {
    expect(await told('(lang: [JA, NO])')).toEqual(
      is('オスロ大学は「Nuclear physics」の代表機関である。「Nuclear physics」には理化学研究所が参加している。'),
    )
  })
})
