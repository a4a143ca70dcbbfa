import XMLBuilder from 'fast-xml-builder'
import type { Attributes } from '@panorama-graph/plot/view.ts'
import type { Plot } from './plot.ts'
import { networkOf } from './networkOf.ts'
import { xml } from './xml.ts'

/** The network, for what reads GraphML: yEd, Cytoscape, igraph, NetworkX. */
export function writeGraphml(plot: Plot): string {
  const { isDirected, nodes, edges } = networkOf(plot)
  const ofNodes = nodes.map(({ id, label, attributes }) => ({
    '@_id': id,
    data: dataOf('node', { label, ...attributes }),
  }))
  const ofEdges = edges.map(({ source, target, weight, attributes }, index) => ({
    '@_id': `edge${index}`,
    '@_source': source,
    '@_target': target,
    data: dataOf('edge', { weight, ...attributes }),
  }))
  const builder = new XMLBuilder({ ignoreAttributes: false, suppressEmptyNode: true, format: true, indentBy: ' ' })
  const keys = [
    ...keysOf(
      'node',
      nodes.map(({ label, attributes }) => ({ label, ...attributes })),
    ),
    ...keysOf(
      'edge',
      edges.map(({ weight, attributes }) => ({ weight, ...attributes })),
    ),
  ]
  return xml(
    builder.build({
      graphml: {
        '@_xmlns': 'http://graphml.graphdrawing.org/xmlns',
        '@_xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        '@_xsi:schemaLocation':
          'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
        key: keys,
        graph: {
          '@_id': plot.view.name,
          '@_edgedefault': isDirected ? 'directed' : 'undirected',
          node: ofNodes,
          edge: ofEdges,
        },
      },
    }),
  )
}

type Domain = 'node' | 'edge'

function keysOf(domain: Domain, all: readonly Attributes[]): object[] {
  const names = [...new Set(all.flatMap((attributes) => Object.keys(attributes)))]
  return names.map((name) => ({
    '@_id': `${domain}-${name}`,
    '@_for': domain,
    '@_attr.name': name,
    '@_attr.type': typeOf(all.map((attributes) => attributes[name] ?? null)),
  }))
}

function typeOf(values: readonly Attributes[string][]): string {
  const known = values.filter((value) => value !== null)
  if (known.some((value) => typeof value === 'string')) return 'string'
  return known.every((value) => Number.isInteger(value)) ? 'int' : 'double'
}

function dataOf(domain: Domain, attributes: Attributes): object[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [{ '@_key': `${domain}-${name}`, '#text': String(value) }],
  )
}
