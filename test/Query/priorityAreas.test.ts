import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'
import { pages } from './pages.ts'

describe('Query.priorityAreas', () => {
  test('lists areas by name, those of one name by id, those without an English name by the one they have', async () => {
    await given(`(:PriorityArea {id: 'materialer', nameNo: 'Materialer'}), (:PriorityArea {id: 'polar', nameEn: 'Polar research'}),
      (:PriorityArea {id: 'marine-2', nameEn: 'Marine research'}), (:PriorityArea {id: 'marine-1', nameEn: 'Marine research'}),
      (:Topic {id: 't1', nameEn: 'Marine algae'})`)
    expect(await ask(`{ priorityAreas { nodes { id } } }`)).toEqual({
      priorityAreas: { nodes: [{ id: 'marine-1' }, { id: 'marine-2' }, { id: 'materialer' }, { id: 'polar' }] },
    })
  })

  test('goes on where the page before ended', async () => {
    await given(`(:PriorityArea {id: 'materialer', nameNo: 'Materialer'}), (:PriorityArea {id: 'polar', nameEn: 'Polar research'}),
      (:PriorityArea {id: 'marine-2', nameEn: 'Marine research'}), (:PriorityArea {id: 'marine-1', nameEn: 'Marine research'})`)
    expect(await pages('priorityAreas', 3)).toEqual([['marine-1', 'marine-2', 'materialer'], ['polar']])
  })
})
