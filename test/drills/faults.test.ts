import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Drill } from '../../drills/drill.ts'
import { readingDrills } from '../../drills/faults/readingDrills.ts'
import { serverKilled } from '../../drills/faults/serverKilled.ts'
import { writingDrills } from '../../drills/faults/writingDrills.ts'
import { openStage, type Stage } from '../../drills/stage.ts'

/* A few of each; `npm run drills` does all of them, as often as docs/drills.md tells. */

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})

afterAll(() => stage.close())

describe('by the drills, nothing is lost and all comes back', () => {
  const some: readonly (readonly [times: number, drill: Drill])[] = [
    [2, readingDrills.killed],
    [2, writingDrills.killed],
    [2, serverKilled],
    [1, readingDrills.frozen],
    [2, readingDrills.cut],
    [1, readingDrills.halfOpen],
  ]
  test.each(some.map(([times, drill]) => [drill.name, times, drill] as const))(
    '%s: %i times',
    async (_, times, drill) => {
      expect(await drill.run(stage, times)).toMatchObject({ times, broken: [] })
    },
    600_000, // on a machine that does much else, a Neo4j takes a minute to come back
  )
})
