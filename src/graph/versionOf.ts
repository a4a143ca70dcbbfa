import type { Graph } from './graph.ts'

/** A state of the graph that may be taken for the present one for a while. */
export interface Version {
  /** Differs between any two states, also where a backup was restored and the numbers began anew from there. */
  readonly name: string
  /** How often the graph was changed. */
  readonly number: number
  /** Until when, as `performance.now()` counts. */
  readonly until: number
}

/** What is known of the graph's version. */
export interface KnownVersion {
  /**
   * The version, as it was no longer than the bound before it was wanted, however long the graph takes to tell it. It is asked for
   * again while it still holds, so that nobody has to wait where questions keep coming. Undefined where it is not known: the graph
   * does not answer, or a change of it is not yet settled.
   */
  readonly now: () => Promise<Version | undefined>
  /** Says that the graph may have another version: what is told from now on was asked for from now on. */
  readonly forget: () => void
}

/** The graph's version, known for `bound` milliseconds after it was asked for. */
export function versionOf({ peek }: Pick<Graph, 'peek'>, bound: number): KnownVersion {
  let known: Version | undefined
  let asking: Promise<void> | undefined
  const ask = (): Promise<void> => {
    const until = performance.now() + bound
    const told: Promise<void> = peek(readVersion)
      .catch((): unknown[][] => [])
      .then((rows) => {
        if (asking !== told) return // forgotten before it was told
        asking = undefined
        const [[name, number] = []] = rows
        if (typeof name === 'string') known = { name, number: Number(number), until }
      })
    return told
  }
  const holdsAt = (time: number): boolean => known !== undefined && known.until >= time
  return {
    now: async () => {
      const came = performance.now()
      if (!holdsAt(came + bound / 2)) asking ??= ask()
      // What is being asked for already may have been asked for too long ago.
      for (let times = 0; times < 2 && !holdsAt(came); times++) await (asking ??= ask())
      return holdsAt(came) ? known : undefined
    },
    forget: () => {
      known = undefined
      asking = undefined
    },
  }
}

/** What is not settled may not be applied in whole: see `cypher/write/settleVersion.cypher`. */
const readVersion =
  "MATCH (graph:Graph {id: 'graph'}) WHERE graph.settled = graph.version " +
  "RETURN toString(graph.version) + coalesce(' ' + graph.changedAt, ''), graph.version"
