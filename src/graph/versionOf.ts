import type { Graph } from './graph.ts'

/** A state of the graph that may be taken for the present one for a while. */
export interface Version {
  /** Differs between any two states, also where a backup was restored and the numbers began anew from there. */
  readonly name: string
  /** Until when, as `performance.now()` counts. */
  readonly until: number
}

/**
 * Tells the graph's version, as it was no longer than `bound` milliseconds ago. It is asked for again while it still
 * holds, so that nobody has to wait where questions keep coming. Undefined where it is not known: the graph does not
 * answer, or a change of it is not yet settled.
 */
export function versionOf({ peek }: Pick<Graph, 'peek'>, bound: number): () => Promise<Version | undefined> {
  let known: { readonly name: unknown; readonly until: number } = { name: undefined, until: -Infinity }
  let asking: Promise<void> | undefined
  const ask = async (): Promise<void> => {
    const until = performance.now() + bound
    try {
      known = { name: (await peek(readVersion))[0]?.[0], until }
    } catch {
      known = { name: undefined, until: performance.now() + bound }
    }
    asking = undefined
  }
  return async () => {
    const left = known.until - performance.now()
    if (left < bound / 2) asking ??= ask()
    if (left <= 0) await asking
    const { name, until } = known
    return typeof name === 'string' && performance.now() < until ? { name, until } : undefined
  }
}

/** What is not settled may not be applied in whole: see `cypher/write/settleVersion.cypher`. */
const readVersion =
  "MATCH (graph:Graph {id: 'graph'}) WHERE graph.settled = graph.version " +
  "RETURN toString(graph.version) + coalesce(' ' + graph.changedAt, '')"
