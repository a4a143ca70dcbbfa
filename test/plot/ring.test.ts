import { describe, expect, test } from '@jest/globals'
import { ring } from '@panorama-graph/plot/ring.ts'
import fc from 'fast-check'

const heights = fc.array(fc.integer({ min: 25, max: 120 }), { maxLength: 100 })
const room = fc.record({
  radius: fc.integer({ min: 30, max: 360 }),
  least: fc.integer({ min: 0, max: 500 }),
  hole: fc.constantFrom(0, 60, 100),
})

describe('a ring', () => {
  test('lets nothing that is written beside its things cover anything else, or stand in the rows of the middle', () => {
    fc.assert(
      fc.property(heights, room, (heights, room) => {
        const { spots } = ring(heights, room)
        for (const isLeft of [true, false]) {
          const side = spots
            .flatMap((spot, index) => (spot.isLeft === isLeft ? [{ y: spot.y, half: (heights[index] ?? 0) / 2 }] : []))
            .sort((one, other) => one.y - other.y)
          for (const [index, { y, half }] of side.entries()) {
            const next = side[index + 1]
            if (next) expect(next.y - next.half).toBeGreaterThanOrEqual(y + half - 1e-6)
            if (room.hole > 0) expect(Math.abs(y) - half).toBeGreaterThanOrEqual(room.hole / 2 - 1e-6)
          }
        }
      }),
    )
  })

  test('keeps its things on the side that they are written on, and all that is written within its height', () => {
    fc.assert(
      fc.property(heights, room, (heights, room) => {
        const { spots, top, bottom } = ring(heights, room)
        expect(spots).toHaveLength(heights.length)
        for (const [index, { x, y, isLeft }] of spots.entries()) {
          const half = (heights[index] ?? 0) / 2
          expect(isLeft ? -x : x).toBeGreaterThan(0)
          expect(Math.abs(x)).toBeLessThanOrEqual(room.radius)
          expect([y - half >= top, y + half <= bottom]).toEqual([true, true])
        }
      }),
    )
  })
})
