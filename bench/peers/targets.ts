import { measured } from './contestant.ts'
import type { Figures, Measured } from './measureOperation.ts'

/** By how much of something we should be ahead, and by how much we are. */
export interface Target {
  readonly what: string
  readonly asked: number
  readonly reached: number
  /** By how much a server by hand is ahead, the better one of the two: L1 returning maps, L2 lists. */
  readonly byHand: number
  /** By how much one is ahead that asks nothing: no server over node:http is ahead by more. */
  readonly atMost: number
}

export function cpu({ node, neo4j }: Figures): number {
  return node + neo4j
}

/** How many times over a peer asks for what we do with, for most operations on the large graph. */
const overPeer: Readonly<Record<string, number>> = { fourLevels: 20, filteredPage: 20, wide: 6 }

/** Where statements by hand are slow on raw facts, and what is stored helps. */
const stored = ['partners', 'filteredPage']

/** What is asked of us for an operation. All are ratios: what another spends by what we spend, or what we give by what it gives. */
export function targetsOf({ operation: { name, isLarge }, figures }: Measured, isLargeGraph: boolean): Target[] {
  const [us, peer, map, list, alone] = measured.map((one) => figures.get(one))
  if (!us || !peer || !map || !list || !alone) throw new Error(`Expected figures of all for ${name}.`)
  const overMap = stored.includes(name) && isLargeGraph ? 10 : isLarge ? 1.5 : 1
  const target = (what: string, asked: number, ratio: (one: Figures) => number): Target => ({
    what,
    asked,
    reached: ratio(us),
    byHand: Math.max(ratio(map), ratio(list)),
    atMost: ratio(alone),
  })
  return [
    target('CPU, L1 ÷ us', overMap, (one) => cpu(map) / cpu(one)),
    target('throughput at 16, us ÷ L1', overMap, (one) => one.at16 / map.at16),
    target('throughput at 64, us ÷ L1', name === 'oneById' ? 5 : overMap, (one) => one.at64 / map.at64),
    target('CPU, L2 ÷ us', 1 / 1.2, (one) => cpu(list) / cpu(one)),
    target('warm p50, L2 ÷ us', 1 / 1.2, (one) => list.p50 / one.p50),
    ...(isLargeGraph
      ? [
          target('CPU, @neo4j/graphql ÷ us', overPeer[name] ?? 2.5, (one) => cpu(peer) / cpu(one)),
          target('throughput at 16, us ÷ @neo4j/graphql', overPeer[name] ?? 2.5, (one) => one.at16 / peer.at16),
        ]
      : []),
  ]
}
