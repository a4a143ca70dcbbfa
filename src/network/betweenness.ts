import type { UndirectedGraph } from 'graphology'
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js'

/** So many nodes and edges are looked at in all: exact up to some 5,000 of both, then from a sample of the nodes. */
const work = 50_000_000

/**
 * How much each node stands between others: the share of the shortest ways between two others that lead through it.
 * In a large network the ways from every k-th node only are followed, so that the same network gives the same shares.
 */
export function betweenness(network: UndirectedGraph): ReadonlyMap<string, number> {
  const ids = network.nodes()
  const brandes = createUnweightedIndexedBrandes(network)
  const step = Math.ceil((ids.length * (ids.length + 2 * network.size)) / work)
  const sums = new Float64Array(ids.length)
  for (let source = 0; source < ids.length; source += step) addWaysFrom(source, brandes(source), sums)
  const sources = Math.ceil(ids.length / step)
  const pairs = sources * Math.max(ids.length - 2, 1) * ((ids.length - 1) / ids.length)
  return new Map(ids.map((id, index) => [id, round((sums[index] ?? 0) / pairs)]))
}

type Ways = ReturnType<ReturnType<typeof createUnweightedIndexedBrandes>>

/** Ulrik Brandes, A faster algorithm for betweenness centrality (2001): the nodes from the farthest back to the source. */
function addWaysFrom(source: number, [farthest, predecessors, ways]: Ways, sums: Float64Array): void {
  const through = new Float64Array(sums.length)
  while (farthest.size > 0) {
    const node = farthest.pop() ?? source
    const share = (1 + (through[node] ?? 0)) / (ways[node] ?? 1)
    for (const before of predecessors[node] ?? [])
      through[before] = (through[before] ?? 0) + (ways[before] ?? 0) * share
    if (node !== source) sums[node] = (sums[node] ?? 0) + (through[node] ?? 0)
  }
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
