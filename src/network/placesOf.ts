import { UndirectedGraph } from 'graphology'
import { betweenness } from './betweenness.ts'
import { communities } from './communities.ts'
import { layout } from './layout.ts'

/** Two that work together, and how much. */
export interface Tie {
  readonly from: string
  readonly to: string
  readonly weight: number
}

/** Where one stands in a network. */
export interface Place {
  readonly id: string
  /** Its group of those who mostly work with each other, numbered from 1, the largest first. */
  readonly community: number
  /** The share of shortest ways between two others that lead through it, from 0 to 1. */
  readonly betweenness: number
  /** Where to draw it, from -1 to 1: who works together stands together. */
  readonly x: number
  readonly y: number
}

/** Names how places are worked out; another name has them worked out anew. */
export const method = 'louvain, brandes, forceatlas2: 1'

/** Where each stands in the network of these ties. The same ties give the same places, in whichever order they come. */
export function placesOf(ties: readonly Tie[]): Place[] {
  if (ties.length === 0) return []
  const network = networkOf(ties)
  const [groups, between, points] = [communities(network), betweenness(network), layout(network)]
  return network.nodes().map((id) => {
    const [x, y] = points.get(id) ?? [0, 0]
    return { id, community: groups.get(id) ?? 0, betweenness: between.get(id) ?? 0, x, y }
  })
}

/** Its nodes and edges stand in the order of their ids, on which the algorithms depend. */
function networkOf(ties: readonly Tie[]): UndirectedGraph {
  const network = new UndirectedGraph()
  const pairs = ties.map(({ from, to, weight }) => (from < to ? { from, to, weight } : { from: to, to: from, weight }))
  const ids = new Set(pairs.flatMap(({ from, to }) => [from, to]))
  for (const id of [...ids].sort()) network.addNode(id)
  for (const { from, to, weight } of pairs.sort(byEnds)) network.addEdge(from, to, { weight })
  return network
}

function byEnds(one: Tie, other: Tie): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1
  return one.to < other.to ? -1 : 1
}
