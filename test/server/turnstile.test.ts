import { describe, expect, test } from '@jest/globals'
import { Turnstile } from '../../src/server/turnstile.ts'

describe('a turnstile', () => {
  test('lets one through in each turn of the event loop, in the order in which they came', async () => {
    const turnstile = new Turnstile()
    let turn = 0
    let isOver = false
    const count = (): void => {
      turn += 1
      if (!isOver) setImmediate(count)
    }
    setImmediate(count)
    const turns: number[] = []
    const passing = [1, 2, 3, 4].map(async (one) => {
      await turnstile.pass()
      turns.push(turn)
      return one
    })
    expect(await Promise.all(passing)).toEqual([1, 2, 3, 4])
    isOver = true
    expect(turns).toEqual([...new Set(turns)].sort((one, other) => one - other))
  })
})
