import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { placesInThread } from '../../src/network/placesInThread.ts'
import { placesOf, type Tie } from '../../src/network/placesOf.ts'

/** Two triangles, each of three who work together, and one tie between them. */
const twoGroups = ties('a1 a2', 'a1 a3', 'a2 a3', 'a3 b1', 'b1 b2', 'b1 b3', 'b2 b3')

describe('placesOf', () => {
  test('puts those who mostly work with each other into one community', () => {
    const communities = placesOf(twoGroups).map(({ id, community }) => `${id} ${community}`)
    expect(communities).toEqual(['a1 1', 'a2 1', 'a3 1', 'b1 2', 'b2 2', 'b3 2'])
  })

  test('counts the shortest ways that lead through one', () => {
    const shares = placesOf(ties('a b', 'b c', 'c d')).map(({ id, betweenness }) => [id, betweenness])
    // Of three pairs of others, a to c and a to d lead through b, b to d and a to d through c.
    expect(shares).toEqual([
      ['a', 0],
      ['b', 0.666667],
      ['c', 0.666667],
      ['d', 0],
    ])
  })

  test('shares a way between those it may lead through', () => {
    const shares = placesOf(ties('a b', 'a c', 'b d', 'c d')).map(({ betweenness }) => betweenness)
    expect(shares).toEqual([0.166667, 0.166667, 0.166667, 0.166667])
  })

  test('puts those who work together nearer to each other than those who do not', () => {
    const places = new Map(placesOf(twoGroups).map((place) => [place.id, place]))
    const far = (one: string, other: string): number => {
      const [from, to] = [places.get(one), places.get(other)]
      return Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0))
    }
    expect(Math.max(far('a1', 'a2'), far('b2', 'b3'))).toBeLessThan(far('a1', 'b2'))
  })

  test('gives every place within the picture', () => {
    const outside = placesOf(twoGroups).filter(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) > 1)
    expect(outside).toEqual([])
  })

  test('gives the same places in whichever order the ties come, and whichever way they point', () => {
    fc.assert(
      fc.property(network(), fc.infiniteStream(fc.boolean()), (all, turned) => {
        const others = all.map(({ from, to, weight }): Tie => {
          return turned.next().value ? { from: to, to: from, weight } : { from, to, weight }
        })
        expect(placesOf(others.reverse())).toEqual(placesOf(all))
      }),
      { numRuns: 30 },
    )
  })

  test('gives nobody a place where nobody works together', () => {
    expect(placesOf([])).toEqual([])
  })

  test('gives the same places in a thread of its own', async () => {
    const many = Array.from({ length: 60 }, (_, number): Tie => {
      return { from: `a${number % 20}`, to: `b${number}`, weight: 1 + (number % 3) }
    })
    expect(await placesInThread([many, twoGroups])).toEqual([...placesOf(many), ...placesOf(twoGroups)])
  })
})

function ties(...pairs: string[]): Tie[] {
  return pairs.map((pair) => {
    const [from = '', to = ''] = pair.split(' ')
    return { from, to, weight: 1 }
  })
}

function network(): fc.Arbitrary<Tie[]> {
  const id = fc.integer({ min: 0, max: 9 }).map((number) => `id-${number}`)
  const tie = fc.record({ from: id, to: id, weight: fc.integer({ min: 1, max: 5 }) })
  return fc
    .uniqueArray(tie, { selector: ({ from, to }) => [from, to].sort().join(), maxLength: 20 })
    .map((all) => all.filter(({ from, to }) => from !== to))
}
