import type { Figures, Measured } from './measureOperation.ts'

/** By how much of something we should be ahead, and by how much we are. */
export interface Target {
  readonly what: string
  readonly asked: number
  readonly reached: number
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
  const [us, peer, map, list] = (['us', '@neo4j/graphql', 'L1', 'L2'] as const).map((one) => figures.get(one))
  if (!us || !peer || !map || !list) throw new Error(`Expected figures of all four for ${name}.`)
  const overMap = stored.includes(name) && isLargeGraph ? 10 : isLarge ? 1.5 : 1
  return [
    { what: 'CPU, L1 ÷ us', asked: overMap, reached: cpu(map) / cpu(us) },
    { what: 'throughput at 16, us ÷ L1', asked: overMap, reached: us.at16 / map.at16 },
    { what: 'throughput at 64, us ÷ L1', asked: name === 'oneById' ? 5 : overMap, reached: us.at64 / map.at64 },
    { what: 'CPU, L2 ÷ us', asked: 1 / 1.2, reached: cpu(list) / cpu(us) },
    { what: 'warm p50, L2 ÷ us', asked: 1 / 1.2, reached: list.p50 / us.p50 },
    ...(isLargeGraph
      ? [
          { what: 'CPU, @neo4j/graphql ÷ us', asked: overPeer[name] ?? 2.5, reached: cpu(peer) / cpu(us) },
          { what: 'throughput at 16, us ÷ @neo4j/graphql', asked: overPeer[name] ?? 2.5, reached: us.at16 / peer.at16 },
        ]
      : []),
  ]
}
