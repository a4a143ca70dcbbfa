import { execFile } from 'node:child_process'
import { mkdtemp, open, rm, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { connect } from '../../src/graph/connect.ts'
import { startClients } from '../clients.ts'
import type { Drill, Outcome } from '../drill.ts'
import { roundQuestion, writeRound } from '../ledger.ts'
import { exampleQuestion } from '../questions.ts'
import { recovery, statusOf } from '../recovery.ts'
import { openStage, type Stage } from '../stage.ts'

/** Enough for Neo4j to start, and not so much that it takes long to fill. */
const size = '900m'
/** Milliseconds that the disk stays full. */
const fullFor = 5000

/** The disk of a Neo4j of its own full while it is written, and after a while no longer so. */
export const diskFull: Drill = {
  name: 'the disk of Neo4j full for 5 s while it is written',
  times: 5,
  run: async (_stage, times) => {
    if (process.getuid?.() !== 0) return 'only root may mount the small file system that it needs'
    const folder = await mkdtemp(join(tmpdir(), 'panorama-drills-disk-'))
    await run('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
    try {
      const stage = await openStage(join(folder, 'home'))
      try {
        return await filling(stage, join(folder, 'ballast'), times)
      } finally {
        await stage.close()
      }
    } finally {
      await run('umount', [folder])
      await rmdir(folder)
    }
  },
}

const run = promisify(execFile)

async function filling(stage: Stage, ballast: string, times: number): Promise<Outcome> {
  const server = await stage.serve({ CACHE_SIZE: '0' })
  const graph = connect(stage.through)
  let [acknowledged, failed, tried, last] = [0, 0, 0, 0]
  const [backAfter, broken]: [number[], string[]] = [[], []]
  const write = async (): Promise<boolean> => {
    tried += 1
    const isDone = await writeRound(graph, tried)
    if (isDone) last = tried
    if (isDone) acknowledged += 1
    else failed += 1
    return isDone
  }
  const known = roundQuestion((round) => round >= 0 && round <= tried)
  const asking = startClients(server.address, [known, exampleQuestion('05-institution-by-ror')], 4)
  for (let time = 1; time <= times; time += 1) {
    if (!(await write())) broken.push(`time ${time}: expected a load to be done while there is room`)
    await fill(ballast, time * 150_000)
    const before = failed
    for (let more = 0; more < 40 && failed === before; more += 1) await write()
    if (failed === before) broken.push(`time ${time}: expected loads to fail on a full disk`)
    await setTimeout(fullFor)
    const live = await statusOf(server.address, 'live')
    if (live !== 200) broken.push(`time ${time}: expected the process to tell that it lives, got ${live}`)
    await rm(ballast)
    const [oldest, newest] = [last, tried]
    const back = await recovery(
      server,
      roundQuestion((round) => round >= oldest && round <= newest),
    )
    if (typeof back === 'number') backAfter.push(back)
    else broken.push(`time ${time}, round ${oldest} of ${newest} being the last acknowledged: ${back}`)
  }
  await asking.end()
  const { right, refused, wrong } = asking.tally()
  broken.unshift(...server.faults())
  broken.push(...wrong)
  await graph.close()
  await server.end()
  return { times, right, refused, acknowledged, failed, backAfter, broken }
}

/** Fills a disk but for so many bytes. */
async function fill(file: string, room: number): Promise<void> {
  const ballast = await open(file, 'w')
  const piece = Buffer.alloc(65_536)
  let length = 0
  for (;;) {
    const written = await ballast.write(piece).then(
      ({ bytesWritten }) => bytesWritten,
      (error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return 0
        throw error
      },
    )
    if (written === 0) break
    length += written
  }
  await ballast.truncate(length - room)
  await ballast.close()
}
