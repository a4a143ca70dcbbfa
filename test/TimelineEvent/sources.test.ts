import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('TimelineEvent.sources', () => {
  test('are those of what it happened to; of a call its own, not those of its program', async () => {
    await given(`(:Source {id: 'https://rcn.no'}), (:Source {id: 'https://uib.no'}), (:Source {id: 'https://jsps.go.jp'}),
      (:Call {id: 'call-2018', year: 2018, sources: ['https://rcn.no']})-[:CALL_OF]->(:Program {id: 'intpart', sources: ['https://uib.no']}),
      (:Meeting {id: 'jcm-8', date: '2024-02-07', sources: ['https://uib.no', 'https://jsps.go.jp']})`)
    expect(await ask(`{ timeline { nodes { sources { id } } } }`)).toEqual({
      timeline: {
        nodes: [
          { sources: [{ id: 'https://rcn.no' }] },
          { sources: [{ id: 'https://jsps.go.jp' }, { id: 'https://uib.no' }] },
        ],
      },
    })
  })
})
