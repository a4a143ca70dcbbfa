import { createRequire } from 'node:module'
import type { UndirectedGraph } from 'graphology'
import type types from 'graphology-communities-louvain'

// The package gives the function itself, its types a module with a default.
const louvain = createRequire(import.meta.url)('graphology-communities-louvain') as typeof types.default

/** The communities of a network by Louvain's method, numbered from 1: the largest first, equal ones by their first id. */
export function communities(network: UndirectedGraph): ReadonlyMap<string, number> {
  const members = new Map<number, string[]>()
  // Nodes are visited in their order and not at random, so that the same network falls apart in the same way.
  for (const [id, found] of Object.entries(louvain(network, { randomWalk: false }))) {
    members.set(found, [...(members.get(found) ?? []), id])
  }
  const sorted = [...members.values()].map((ids) => ids.sort()).sort(bySize)
  return new Map(sorted.flatMap((ids, index) => ids.map((id): [string, number] => [id, index + 1])))
}

function bySize(one: readonly string[], other: readonly string[]): number {
  return other.length - one.length || (String(one[0]) < String(other[0]) ? -1 : 1)
}
