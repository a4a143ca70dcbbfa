import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('TimelineEvent.entity', () => {
  test('is what an event happened to, whatever its type, and of a call the program that made it', async () => {
    await given(`(:Call {id: 'call-2018', year: 2018})-[:CALL_OF]->(:Program {id: 'intpart', nameEn: 'INTPART'}),
      (:Meeting {id: 'jcm-8', nameEn: '8th Meeting', date: '2024-02-07'})`)
    expect(await ask(`{ timeline { nodes { entity { __typename name } } } }`)).toEqual({
      timeline: {
        nodes: [
          { entity: { __typename: 'Program', name: 'INTPART' } },
          { entity: { __typename: 'Meeting', name: '8th Meeting' } },
        ],
      },
    })
  })

  test('is never missing: a call whose program no source names has no events', async () => {
    await given(`(:Call {id: 'call-2018', year: 2018})`)
    expect(await ask(`{ timeline { nodes { entity { id } } } }`)).toEqual({ timeline: { nodes: [] } })
  })
})
