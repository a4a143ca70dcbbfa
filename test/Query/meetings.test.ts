import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'
import { pages } from './pages.ts'

describe('Query.meetings', () => {
  test('lists meetings in the order of their numbers, equal numbers by id, those without a number last', async () => {
    await given(`(:Meeting {id: 'informal'}), (:Meeting {id: 'jcm-10', number: 10}),
      (:Meeting {id: 'jcm-8-tokyo', number: 8}), (:Meeting {id: 'jcm-8-online', number: 8}), (:PriorityArea {id: 'marine'})`)
    expect(await ask(`{ meetings { nodes { id } } }`)).toEqual({
      meetings: { nodes: [{ id: 'jcm-8-online' }, { id: 'jcm-8-tokyo' }, { id: 'jcm-10' }, { id: 'informal' }] },
    })
  })

  test('goes on where the page before ended, past those without a number', async () => {
    await given(`(:Meeting {id: 'informal-2'}), (:Meeting {id: 'informal-1'}), (:Meeting {id: 'jcm-10', number: 10}),
      (:Meeting {id: 'jcm-8', number: 8})`)
    expect(await pages('meetings', 1)).toEqual([['jcm-8'], ['jcm-10'], ['informal-1'], ['informal-2']])
  })
})
