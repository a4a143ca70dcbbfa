import type { Values } from './operation.ts'

const most = 300

/**
 * Some of so many values in an order that leaps to and fro, so that neighbours have nothing in common; at most 300, the same
 * each time. 7919 is prime.
 */
export function inTurn(count: number, value: (place: number, count: number) => Values): Values[] {
  const step = Math.max(1, Math.floor(count / most))
  const places = Array.from(
    { length: Math.min(most, count) },
    (_, index) => ((index * 7919) % Math.min(most, count)) * step,
  )
  return places.map((place) => value(place, count))
}
