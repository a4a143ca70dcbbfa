import { describe, expect, test } from '@jest/globals'
import { askWrongly, statements } from '../support/given.ts'

describe('A question that would take long to plan', () => {
  test('is refused for lists nested too deep', async () => {
    const nested = Array.from({ length: 14 }).reduce<string>((inner) => `parent { ${inner} }`, 'id')
    expect(await askWrongly(`{ institution(by: { id: "ntnu" }) { ${nested} } }`)).toMatchObject([
      { extensions: { code: 'COST_EXCEEDED', allowed: 100_000 } },
    ])
    expect(statements()).toEqual([])
  })

  test('is refused for fragments that double each other', async () => {
    const fragments = Array.from(
      { length: 6 },
      (_, index) =>
        `fragment F${index} on Institution { parent { name ...F${index + 1} } successor { name ...F${index + 1} } units { nodes { name } } }`,
    )
    expect(
      await askWrongly(
        `{ institution(by: { id: "ntnu" }) { ...F0 } } ${fragments.join(' ')} fragment F6 on Institution { id }`,
      ),
    ).toMatchObject([{ extensions: { code: 'COST_EXCEEDED' } }])
    expect(statements()).toEqual([])
  })
})
