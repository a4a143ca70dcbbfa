import { createRequire } from 'node:module'
import { createHash } from 'node:crypto'
import type { UndirectedGraph } from 'graphology'
import type types from 'graphology-layout-forceatlas2'

// The package gives the function itself, its types a module with a default.
const forceAtlas2 = createRequire(import.meta.url)('graphology-layout-forceatlas2') as typeof types.default

type Point = readonly [x: number, y: number]

/** So many nodes and edges are moved in all; a small network is moved 300 times, the largest 20. */
const work = 1_000_000

/**
 * Points for the nodes of a network, from -1 to 1, those near each other that work together (ForceAtlas2). Each starts
 * at a point that its id alone decides, so that a network which grows a little looks much as it did.
 */
export function layout(network: UndirectedGraph): ReadonlyMap<string, Point> {
  network.forEachNode((id) => {
    network.mergeNodeAttributes(id, startOf(id))
  })
  const iterations = Math.min(300, Math.max(20, Math.floor(work / (network.order + network.size))))
  const settings = forceAtlas2.inferSettings(network)
  const points = Object.entries(forceAtlas2(network, { iterations, settings, getEdgeWeight: 'weight' }))
  const xs = rangeOf(points.map(([, { x }]) => x))
  const ys = rangeOf(points.map(([, { y }]) => y))
  const half = Math.max(xs.length, ys.length) / 2 || 1
  return new Map(points.map(([id, { x, y }]) => [id, [round((x - xs.middle) / half), round((y - ys.middle) / half)]]))
}

function startOf(id: string): { x: number; y: number } {
  const hash = createHash('sha256').update(id).digest()
  return { x: hash.readUInt32BE(0) / 2 ** 31 - 1, y: hash.readUInt32BE(4) / 2 ** 31 - 1 }
}

function rangeOf(values: readonly number[]): { middle: number; length: number } {
  let [least, most] = [Infinity, -Infinity]
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)]
  return { middle: (least + most) / 2, length: most - least }
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
