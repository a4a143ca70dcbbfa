import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Query.priorityArea', () => {
  test('finds a priority area by its id', async () => {
    await given(
      `(:PriorityArea {id: 'marine', nameEn: 'Marine research'}), (:PriorityArea {id: 'space', nameEn: 'Space'})`,
    )
    expect(await ask(`{ priorityArea(by: { id: "marine" }) { name } }`)).toEqual({
      priorityArea: { name: 'Marine research' },
    })
  })

  test('is null for an unknown id, and for that of something else', async () => {
    await given(`(:PriorityArea {id: 'marine'}), (:Topic {id: 'kelp'})`)
    expect(
      await ask(
        `{ unknown: priorityArea(by: { id: "quantum" }) { id } other: priorityArea(by: { id: "kelp" }) { id } }`,
      ),
    ).toEqual({ unknown: null, other: null })
  })
})
