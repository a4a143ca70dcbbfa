import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force'

/** Something round that stands somewhere. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/**
 * Where each stands in a picture of that size: as the server lays it out, from -1 to 1 and upwards, spread over the room there
 * is, and moved apart as far as they would cover each other.
 */
export function places(spots: readonly Spot[], width: number, height: number, gap: number): Spot[] {
  const inset = 30
  const across = spread(spots.map(({ x }) => x))
  const down = spread(spots.map(({ y }) => -y))
  const homes = spots.map(({ radius }, index) => ({
    radius,
    x: inset + (across[index] ?? 0) * (width - 2 * inset),
    y: inset + (down[index] ?? 0) * (height - 2 * inset),
  }))
  const simulation = forceSimulation(homes.map((home) => ({ ...home })))
    .force('x', forceX<Spot>((_spot, index) => homes[index]?.x ?? 0).strength(0.25))
    .force('y', forceY<Spot>((_spot, index) => homes[index]?.y ?? 0).strength(0.25))
    .force('apart', forceCollide<Spot>(({ radius }) => radius * 1.15 + gap).iterations(2))
    .stop()
  simulation.tick(spots.length > 400 ? 30 : 150)
  return simulation.nodes().map(({ radius, x, y }) => ({
    radius,
    x: Math.min(width - radius - 2, Math.max(radius + 2, x)),
    y: Math.min(height - radius - 2, Math.max(radius + 2, y)),
  }))
}

/**
 * Values from 0 to 1 in the same order: half by what they are, half by their rank, so that neither a dense middle nor a
 * few that stand far off make the rest unreadable.
 */
function spread(values: readonly number[]): number[] {
  const sorted = [...new Set(values)].sort((one, other) => one - other)
  const [least = 0, greatest = 1] = [sorted[0], sorted.at(-1)]
  const rank = new Map(sorted.map((value, index) => [value, sorted.length > 1 ? index / (sorted.length - 1) : 0.5]))
  const range = greatest - least || 1
  return values.map((value) => 0.45 * ((value - least) / range) + 0.55 * (rank.get(value) ?? 0.5))
}
