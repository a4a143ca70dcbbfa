import { describe, expect, test } from '@jest/globals'
import { askWrongly, statements } from '../support/given.ts'

describe('A question that would take long to plan', () => {
  test('is refused for too many fields, however they are named, before the graph is asked', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `name${index}: name`).join(' ')
    expect(await askWrongly(`{ institution(by: { id: "ntnu" }) { ${names} } }`)).toMatchObject([
      { extensions: { code: 'COST_EXCEEDED', allowed: 400 } },
    ])
    expect(statements()).toEqual([])
  })

  test('is refused for lists nested too deep', async () => {
    const nested = Array.from({ length: 7 }).reduce<string>(
      (inner) => `projects { nodes { participants { nodes { ${inner} } } } }`,
      'id',
    )
    expect(await askWrongly(`{ institution(by: { id: "ntnu" }) { ${nested} } }`)).toMatchObject([
      {
        message: 'The question has 13 lists or objects inside each other; at most 12 are answered. Ask it in parts.',
        extensions: { code: 'COST_EXCEEDED', asked: 13, allowed: 12 },
      },
    ])
  })

  test('is refused for fragments that double each other', async () => {
    const fragments = Array.from(
      { length: 10 },
      (_, index) =>
        `fragment F${index} on Institution { a: parent { id ...F${index + 1} } b: successor { id ...F${index + 1} } }`,
    )
    expect(
      await askWrongly(
        `{ institution(by: { id: "ntnu" }) { ...F0 } } ${fragments.join(' ')} fragment F10 on Institution { id }`,
      ),
    ).toMatchObject([{ extensions: { code: 'COST_EXCEEDED' } }])
  })
})
