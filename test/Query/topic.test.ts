import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.topic', () => {
  test('finds a topic by its id', async () => {
    await given(`(:Topic {id: 'kelp', nameEn: 'Kelp'}), (:Topic {id: 'sea-ice', nameEn: 'Sea ice'})`)
    expect(await ask(`{ topic(by: { id: "sea-ice" }) { name } }`)).toEqual({ topic: { name: 'Sea ice' } })
  })

  test('finds a topic by its id at OpenAlex', async () => {
    await given(`(:Topic {id: 'kelp', openAlex: 'T10017'}), (:Topic {id: 'sea-ice', openAlex: 'T10032'})`)
    expect(await ask(`{ topic(by: { openAlex: "T10032" }) { id } }`)).toEqual({ topic: { id: 'sea-ice' } })
  })

  test('is null for an unknown one, and for the id of something else', async () => {
    await given(`(:Topic {id: 'kelp', openAlex: 'T10017'}), (:Publication {id: 'kelp-2019', openAlex: 'W2741809807'})`)
    expect(
      await ask(
        `{ unknown: topic(by: { id: "sea-ice" }) { id } other: topic(by: { id: "kelp-2019" }) { id } openAlex: topic(by: { openAlex: "W2741809807" }) { id } }`,
      ),
    ).toEqual({ unknown: null, other: null, openAlex: null })
  })
})
