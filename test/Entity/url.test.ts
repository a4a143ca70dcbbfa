import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Entity.url', () => {
  test('is its page on this server, under the name of its type', async () => {
    await given(`(:Institution {id: 'ntnu'})`)
    expect(await ask(`{ institution(by: { id: "ntnu" }) { url } }`)).toEqual({
      institution: { url: 'http://panorama.test/institution/ntnu' },
    })
  })

  test('writes the name of a type of two words as the look-up is written', async () => {
    await given(`(:PriorityArea {id: 'marine'})`)
    expect(await ask(`{ priorityArea(by: { id: "marine" }) { url } }`)).toEqual({
      priorityArea: { url: 'http://panorama.test/priorityArea/marine' },
    })
  })
})
