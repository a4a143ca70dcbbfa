import type { Network } from '@panorama-graph/plot/view.ts'
import type { Plot } from './plot.ts'

/** The network of a view that has one: no other comes here. */
export function networkOf({ view, shown }: Plot): Network {
  if (!shown.graph) throw new Error(`Expected a view that is a network; ${view.name} is none.`)
  return shown.graph()
}
