import { GraphFault } from './graph/faults.ts'
import type { Graph } from './graph/graph.ts'

/** How often a graph is asked: one on a busy machine may be slow at first, and a start has time. */
const tries = 3

/** Resolves when the graph answers. Where NEO4J_URI leads nowhere, rejects with a sentence that says so. */
export async function reach(graph: Pick<Graph, 'read'>, uri: string | undefined, left = tries): Promise<void> {
  try {
    await graph.read('RETURN 1', {})
  } catch (error) {
    if (!(error instanceof GraphFault) || error.code !== 'GRAPH_UNAVAILABLE') throw error
    if (left > 1) return reach(graph, uri, left - 1)
    if (uri === undefined) throw error
    throw new Error(
      `NEO4J_URI: no Neo4j answers at ${uri} (${reasonOf(error)}). Start one there, or leave NEO4J_URI out for the embedded one.`,
      { cause: error },
    )
  }
}

/** The driver explains at length what may be wrong; what was wrong is the last it says of the first cause. */
function reasonOf({ message, cause }: Error): string {
  if (cause instanceof Error) return reasonOf(cause)
  return message.split('Caused by: ').at(-1) ?? message
}
