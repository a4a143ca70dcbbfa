import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'
import { pages } from './pages.ts'

describe('Query.topics', () => {
  test('lists topics by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(:Topic {id: 'havbruk', nameNo: 'Havbruk'}), (:Topic {id: 't3', nameEn: 'Sea ice'}),
      (:Topic {id: 't2', nameEn: 'Marine algae'}), (:Topic {id: 't1', nameEn: 'Marine algae'}),
      (:PriorityArea {id: 'marine', nameEn: 'Marine research'})`)
    expect(await ask(`{ topics { nodes { id } } }`)).toEqual({
      topics: { nodes: [{ id: 'havbruk' }, { id: 't1' }, { id: 't2' }, { id: 't3' }] },
    })
  })

  test('goes on where the page before ended', async () => {
    await given(`(:Topic {id: 'havbruk', nameNo: 'Havbruk'}), (:Topic {id: 't3', nameEn: 'Sea ice'}),
      (:Topic {id: 't2', nameEn: 'Marine algae'}), (:Topic {id: 't1', nameEn: 'Marine algae'})`)
    expect(await pages('topics', 2)).toEqual([
      ['havbruk', 't1'],
      ['t2', 't3'],
    ])
  })
})
