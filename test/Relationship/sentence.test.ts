import { describe, expect, test } from '@jest/globals'
import { ask, given } from '../support/given.ts'

describe('Relationship.sentence', () => {
  test('is told in the direction of a step, in the language asked for', async () => {
    await given(
      `(:Meeting {id: 'jcm-6', nameEn: '6th meeting'})-[:RAISED {kind: 'ADDED'}]->(:PriorityArea {id: 'health', nameEn: 'Health'})`,
    )
    expect(
      await ask(
        `{ connectionPaths(from: "health", to: "jcm-6") { paths { steps { role sentence no: sentence(lang: NO) } } } }`,
      ),
    ).toEqual({
      connectionPaths: {
        paths: [
          {
            steps: [
              {
                role: 'ADDED',
                sentence: 'Health is an area added at 6th meeting.',
                no: 'Health er et område lagt til på 6th meeting.',
              },
            ],
          },
        ],
      },
    })
  })

  test('is told from its subject to its object beside an entity', async () => {
    await given(
      `(:Program {id: 'utforsk', nameEn: 'UTFORSK'})-[:ADMINISTERED_BY {former: true}]->(:Institution {id: 'siu'})`,
    )
    expect(await ask(`{ neighbourhood(of: "siu") { edges { role sentence } } }`)).toEqual({
      neighbourhood: { edges: [{ role: 'FORMER', sentence: 'UTFORSK was once run by siu.' }] },
    })
  })
})
