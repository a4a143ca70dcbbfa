import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contract } from '../../src/contract/contract.ts'
import { vocabularyOf } from '../../src/ingest/vocabulary.ts'
import { openGraph, root } from '../openGraph.ts'
import { sizes, type Size } from '../size.ts'
import { tell } from '../tell.ts'
import { allOperations } from './allOperations.ts'
import { benchmarksPage, type OfSize } from './benchmarksPage.ts'
import { measured, startContestant, type Contestant, type Login, type Name } from './contestant.ts'
import { watch, type Watch } from './cpu.ts'
import { measureOperation, type Pace } from './measureOperation.ts'
import { measureMix, type MixFigures } from './mix.ts'
import { lineOf } from './lineOf.ts'

const whole: Pace = {
  rounds: 2,
  warmUp: { turns: 2, seconds: 1, requests: 30_000, atMost: 6 },
  alone: 0.5,
  sixteen: 0.8,
  sixtyFour: 0.6,
  cold: 3,
}
const quick: Pace = {
  rounds: 1,
  warmUp: { turns: 1, seconds: 0.3, requests: 0, atMost: 1 },
  alone: 0.2,
  sixteen: 0.5,
  sixtyFour: 0.3,
  cold: 1,
}

interface Wanted {
  readonly size: Size | undefined
  readonly isQuick: boolean
  /** The operations named, or all. */
  readonly names: readonly string[]
}

/** Measures us, the peer and the limits on one bench graph or on both; on both it writes `docs/benchmarks.md`. */
export async function peers(contract: Contract, { size, isQuick, names }: Wanted): Promise<void> {
  const found: OfSize[] = []
  for (const one of size ? [size] : [sizes.small, sizes.large]) {
    found.push(await measureSize(contract, one, isQuick ? quick : whole, names))
  }
  const page = benchmarksPage(found)
  if (size ?? names[0]) process.stdout.write(page)
  else await writeFile(join(root, 'docs', 'benchmarks.md'), page)
}

async function measureSize(contract: Contract, size: Size, pace: Pace, names: readonly string[]): Promise<OfSize> {
  const { neo4j, made, close } = await openGraph(vocabularyOf(contract), size)
  const watching = watch(neo4j)
  try {
    const operations = await among(neo4j, measured, async (contestants) => {
      const wanted = allOperations.filter(({ name }) => names.length === 0 || names.includes(name))
      const all = []
      for (const operation of wanted) {
        const figures = await measureOperation(contestants, operation, size, pace, watching)
        tell(`${size.name} ${lineOf(figures)}`)
        all.push(figures)
      }
      return all
    })
    const mix = names.length > 0 ? undefined : await measureMixes(neo4j, size, pace, watching)
    return { size, made, neo4j: await watching.version(), operations, mix }
  } finally {
    await watching.close()
    await close()
  }
}

async function measureMixes(
  neo4j: Login,
  size: Size,
  pace: Pace,
  watching: Watch,
): Promise<ReadonlyMap<Name, MixFigures>> {
  return among(neo4j, ['us, answers kept', '@neo4j/graphql'], async (contestants) => {
    const found = new Map<Name, MixFigures>()
    for (const contestant of contestants) {
      const amount = (contestant.name === '@neo4j/graphql' ? 160 : 16_000) * pace.rounds
      found.set(contestant.name, await measureMix(contestant, size, amount, watching))
    }
    return found
  })
}

async function among<Result>(
  neo4j: Login,
  names: readonly Name[],
  work: (contestants: readonly Contestant[]) => Promise<Result>,
): Promise<Result> {
  const contestants: Contestant[] = []
  try {
    for (const name of names) contestants.push(await startContestant(name, neo4j))
    return await work(contestants)
  } finally {
    for (const contestant of contestants) await contestant.close()
  }
}
