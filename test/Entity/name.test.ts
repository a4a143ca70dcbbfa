import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Entity.name', () => {
  test('answers in the first of the languages asked for that has one', async () => {
    await given(`(:Institution {id: 'todai', nameEn: 'University of Tokyo', nameNo: 'Universitetet i Tokyo', nameJa: '東京大学'}),
      (:Institution {id: 'uib', nameEn: 'University of Bergen', nameNo: 'Universitetet i Bergen'})`)
    expect(await ask(`{ institutions { nodes { id name(lang: [JA, NO]) } } }`)).toEqual({
      institutions: {
        nodes: [
          { id: 'uib', name: 'Universitetet i Bergen' },
          { id: 'todai', name: '東京大学' },
        ],
      },
    })
  })

  test('answers in English where no language is asked for, else in Norwegian, else in Japanese', async () => {
    await given(`(:Country {id: 'a', nameEn: 'Norway', nameNo: 'Norge', nameJa: 'ノルウェー'}),
      (:Country {id: 'b', nameNo: 'Norge', nameJa: 'ノルウェー'}),
      (:Country {id: 'c', nameJa: 'ノルウェー'})`)
    expect(await ask(`{ countries { nodes { id name } } }`)).toEqual({
      countries: {
        nodes: [
          { id: 'b', name: 'Norge' },
          { id: 'a', name: 'Norway' },
          { id: 'c', name: 'ノルウェー' },
        ],
      },
    })
  })

  test('answers in English where it has none in the languages asked for', async () => {
    await given(`(:Researcher {id: 'kari', nameEn: 'Kari Berg'})`)
    expect(await ask(`{ researcher(by: { id: "kari" }) { name(lang: [JA]) } }`)).toEqual({
      researcher: { name: 'Kari Berg' },
    })
  })

  test('answers with the id where it has none', async () => {
    await given(`(:Topic {id: 't1'})`)
    expect(await ask(`{ topic(by: { id: "t1" }) { name(lang: [NO]) } }`)).toEqual({ topic: { name: 't1' } })
  })
})
