import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Entity.nameLang', () => {
  test('is the language of the name that is asked for in the same languages', async () => {
    await given(`(:Institution {id: 'todai', nameEn: 'University of Tokyo', nameNo: 'Universitetet i Tokyo', nameJa: '東京大学'}),
      (:Institution {id: 'uib', nameEn: 'University of Bergen', nameNo: 'Universitetet i Bergen'})`)
    expect(await ask(`{ institutions { nodes { id nameLang(lang: [JA, NO]) } } }`)).toEqual({
      institutions: {
        nodes: [
          { id: 'uib', nameLang: 'NO' },
          { id: 'todai', nameLang: 'JA' },
        ],
      },
    })
  })

  test('is English where no language is asked for, else Norwegian, else Japanese', async () => {
    await given(`(:Country {id: 'a', nameEn: 'Norway', nameNo: 'Norge', nameJa: 'ノルウェー'}),
      (:Country {id: 'b', nameNo: 'Norge', nameJa: 'ノルウェー'}),
      (:Country {id: 'c', nameJa: 'ノルウェー'})`)
    expect(await ask(`{ countries { nodes { id nameLang } } }`)).toEqual({
      countries: {
        nodes: [
          { id: 'b', nameLang: 'NO' },
          { id: 'a', nameLang: 'EN' },
          { id: 'c', nameLang: 'JA' },
        ],
      },
    })
  })

  test('is English where it has no name in the languages asked for', async () => {
    await given(`(:Researcher {id: 'kari', nameEn: 'Kari Berg'})`)
    expect(await ask(`{ researcher(by: { id: "kari" }) { nameLang(lang: [JA]) } }`)).toEqual({
      researcher: { nameLang: 'EN' },
    })
  })

  test('is null where the name is the id', async () => {
    await given(`(:Topic {id: 't1'})`)
    expect(await ask(`{ topic(by: { id: "t1" }) { nameLang(lang: [NO]) } }`)).toEqual({ topic: { nameLang: null } })
  })
})
