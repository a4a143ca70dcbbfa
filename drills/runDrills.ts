import type { Drill } from './drill.ts'
import { diskFull } from './faults/diskFull.ts'
import { readingDrills } from './faults/readingDrills.ts'
import { serverKilled } from './faults/serverKilled.ts'
import { writingDrills } from './faults/writingDrills.ts'
import { openStage } from './stage.ts'
import { head, row } from './table.ts'

const drills: Readonly<Record<string, Drill>> = {
  'killed-reading': readingDrills.killed,
  'killed-writing': writingDrills.killed,
  'server-killed': serverKilled,
  frozen: readingDrills.frozen,
  'frozen-writing': writingDrills.frozen,
  restarted: readingDrills.restarted,
  slow: readingDrills.slow,
  'too-slow': readingDrills.tooSlow,
  cut: readingDrills.cut,
  'cut-within': readingDrills.cutWithin,
  'cut-writing': writingDrills.cut,
  'half-open': readingDrills.halfOpen,
  deaf: readingDrills.deaf,
  'disk-full': diskFull,
}

/** Runs drills one after the other on one stage, and prints what they counted: whether all held. Where none is named, all. */
export async function runDrills(names: readonly string[], times: number | undefined): Promise<boolean> {
  const chosen = names.length === 0 ? Object.keys(drills) : names
  const stage = await openStage()
  let allHeld = true
  console.log(head)
  try {
    for (const name of chosen) {
      const drill = drills[name]
      if (!drill) throw new Error(`Expected drills from ${Object.keys(drills).join(', ')}; got ${name}.`)
      const outcome = await drill.run(stage, times ?? drill.times)
      console.log(row(drill.name, outcome))
      if (typeof outcome === 'string') continue
      for (const broken of outcome.broken.slice(0, 10)) console.error(`  ${drill.name}: ${broken}`)
      allHeld &&= outcome.broken.length === 0
    }
  } finally {
    await stage.close()
  }
  return allHeld
}
