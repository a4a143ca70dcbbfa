import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Institution.chairedMeetings', () => {
  test('lists meetings in the order of their numbers, equal numbers by id, those without a number last', async () => {
    await given(`(mext:Institution {id: 'mext'}),
      (mext)-[:CO_CHAIRED]->(:Meeting {id: 'informal'}),
      (mext)-[:CO_CHAIRED]->(:Meeting {id: 'jcm-10', number: 10}),
      (mext)-[:CO_CHAIRED]->(:Meeting {id: 'jcm-8-tokyo', number: 8}),
      (mext)-[:CO_CHAIRED]->(:Meeting {id: 'jcm-8-online', number: 8})`)
    expect(await ask(`{ institution(by: { id: "mext" }) { chairedMeetings { nodes { id } } } }`)).toEqual({
      institution: {
        chairedMeetings: {
          nodes: [{ id: 'jcm-8-online' }, { id: 'jcm-8-tokyo' }, { id: 'jcm-10' }, { id: 'informal' }],
        },
      },
    })
  })

  test('says where it is told, and leaves out the meetings that others chaired', async () => {
    await given(`(:Source {id: 'https://jsps.go.jp'}), (:Institution {id: 'mext'})-[:CO_CHAIRED {sources: ['https://jsps.go.jp']}]->(:Meeting {id: 'jcm-8', number: 8}),
      (:Institution {id: 'mofa'})-[:CO_CHAIRED {sources: ['https://jsps.go.jp']}]->(:Meeting {id: 'jcm-7', number: 7})`)
    expect(
      await ask(`{ institution(by: { id: "mext" }) { chairedMeetings { edges { node { id } sources { id } } } } }`),
    ).toEqual({
      institution: { chairedMeetings: { edges: [{ node: { id: 'jcm-8' }, sources: [{ id: 'https://jsps.go.jp' }] }] } },
    })
  })
})
