import { MultiDirectedGraph, MultiUndirectedGraph } from 'graphology'
import { write } from 'graphology-gexf'
import type { Attributes } from '@panorama-graph/plot/view.ts'
import type { Plot } from './plot.ts'
import { networkOf } from './networkOf.ts'
import { xml } from './xml.ts'

interface Node {
  readonly label: string
  readonly attributes: Attributes
}

interface Edge {
  readonly weight: number
  readonly attributes: Attributes
}

/** The network, for Gephi. */
export function writeGexf(plot: Plot): string {
  const { isDirected, nodes, edges } = networkOf(plot)
  const graph = isDirected ? new MultiDirectedGraph<Node, Edge>() : new MultiUndirectedGraph<Node, Edge>()
  for (const { id, label, attributes } of nodes) graph.addNode(id, { label, attributes })
  for (const { source, target, weight, attributes } of edges) graph.addEdge(source, target, { weight, attributes })
  return xml(
    write(graph, {
      version: '1.3',
      formatNode: (_key: string, { label, attributes }: Node) => ({
        label,
        attributes: known(attributes),
        ...vizOf(attributes),
      }),
      formatEdge: (_key: string, { weight, attributes }: Edge) => ({ weight, attributes: known(attributes) }),
    }),
  )
}

function known(attributes: Attributes): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]): [string, string | number][] =>
      value === null ? [] : [[name, value]],
    ),
  )
}

/** Where it stands, so that Gephi shows what the picture shows. */
function vizOf({ x, y }: Attributes): object {
  return typeof x === 'number' && typeof y === 'number' ? { viz: { x: 1000 * x, y: 1000 * y } } : {}
}
