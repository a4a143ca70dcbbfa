import type { ReactElement } from 'react'
import { Frame, innerWidth } from '../frame.tsx'
import {
  PlotNeighbourhoodDocument,
  type EntityKind,
  type PlotNeighbourhoodQuery,
  type PlotNeighbourhoodQueryVariables,
} from '../generated/operations.ts'
import { round } from '../haloed.tsx'
import type { LegendItem } from '../legend.tsx'
import { marked, markedIn } from '../marked.ts'
import { laidOut, Neighbours, type Edge, type Found } from '../neighbours.tsx'
import { choices, codec, requiredId, whole } from '../parameters.ts'
import { namesIn, shared, tagOf, type Shared } from '../shared.ts'
import { entityKinds, StopMark, stopTypes, type Stop } from '../stops.tsx'
import type { Place, View } from '../view.ts'
import { wordsIn } from '../words/words.ts'

interface NeighbourhoodState extends Shared {
  readonly of: string
  readonly kinds: readonly EntityKind[]
  readonly limit: number
}

/** What stands right beside something: one step and no more, since two steps lead over a country to nearly everything. */
export const neighbourhood: View<NeighbourhoodState, PlotNeighbourhoodQuery, PlotNeighbourhoodQueryVariables> = {
  name: 'neighbourhood',
  parameters: codec<NeighbourhoodState>({
    of: requiredId('The id of what stands in the middle: `excelaqua`.'),
    kinds: choices('What is shown of what stands beside it.', entityKinds),
    limit: whole('How many neighbours, those with the most relationships first.', { from: 1, to: 100, value: 30 }),
    ...shared,
  }),
  operation: PlotNeighbourhoodDocument,
  variables: ({ of, kinds, limit, asOf, lang }) => ({ of, kinds, limit, asOf, lang: namesIn(lang) }),
  missing: (data, { of }) =>
    data.neighbourhood
      ? undefined
      : {
          parameter: 'of',
          expected: ({ idOfAnything }) => idOfAnything,
          got: ({ unheldThatDay }) => unheldThatDay([of]),
          remedy: 'search',
        },
  title: titleOf,
  describe,
  draw,
  leadsTo: ({ node }, data) => {
    const { centre, neighbours } = foundIn(data)
    const stop = [...(centre ? [centre] : []), ...neighbours].find(({ id }) => id === node)
    return stop && { to: 'thing', type: stop.__typename, id: stop.id }
  },
  table: (data, { lang }) => {
    const { paths: words, columns, certainty: certainties } = wordsIn(lang)
    return {
      columns: [
        { key: 'fromId', name: `id (${words.from})` },
        { key: 'from', name: words.from, isNamed: true },
        { key: 'relationship', name: words.relationship },
        { key: 'toId', name: `id (${words.to})` },
        { key: 'to', name: words.to, isNamed: true },
        { key: 'sentence', name: words.sentence },
        { key: 'certainty', name: columns.certainty },
        { key: 'sources', name: words.sources },
      ],
      rows: foundIn(data).edges.map(({ source, target, kind, sentence, certainty, sources }) => [
        source.id,
        source,
        { constant: kind, name: words.relationships[kind] },
        target.id,
        target,
        sentence,
        { constant: certainty, name: certainties[certainty] },
        sources.map(({ url }) => url).join(' '),
      ]),
    }
  },
  graph: (data) => {
    const { centre, neighbours, edges } = foundIn(data)
    return {
      isDirected: true,
      nodes: [...(centre ? [centre] : []), ...neighbours].map(({ __typename, id, name, nameLang }) => ({
        id,
        label: name,
        attributes: { type: __typename, inLanguage: tagOf(nameLang) },
      })),
      edges: edges.map(({ source, target, kind, role, certainty }) => ({
        source: source.id,
        target: target.id,
        weight: 1,
        attributes: { kind, role, certainty },
      })),
    }
  },
}

function foundIn({ neighbourhood: found }: PlotNeighbourhoodQuery): Found {
  const [first, ...others] = found?.nodes ?? []
  const centre = first?.node
  const byKind = stopTypes.flatMap((type) => others.flatMap(({ node }) => (node.__typename === type ? [node] : [])))
  const stops = new Map(found?.nodes.map(({ node }) => [node.id, node]))
  const edges = (found?.edges ?? []).flatMap((edge): Edge[] => {
    const [source, target] = [stops.get(edge.source.id), stops.get(edge.target.id)]
    return source && target ? [{ ...edge, source, target }] : []
  })
  const isBeside = ({ source, target }: Edge) => source.id === centre?.id || target.id === centre?.id
  return {
    centre,
    neighbours: byKind,
    edges: [...edges.filter((edge) => isBeside(edge)), ...edges.filter((edge) => !isBeside(edge))],
    leftOut: first?.leftOut ?? 0,
  }
}

function titleOf(data: PlotNeighbourhoodQuery, state: NeighbourhoodState): string {
  const { centre } = foundIn(data)
  return wordsIn(state.lang).neighbourhood.title(centre ? marked(centre, state) : state.of)
}

/** How many of each kind, and how the first few are related to it: the table tells the rest. */
function describe(data: PlotNeighbourhoodQuery, state: NeighbourhoodState): string {
  const { neighbours, edges } = foundIn(data)
  const words = wordsIn(state.lang)
  if (neighbours.length === 0) return words.neighbourhood.none
  const names = neighbours.map(({ __typename }) => words.paths.types[__typename])
  const counts = [...new Set(names)].map((name) => `${name} (${names.filter((each) => each === name).length})`)
  return [
    `${words.listed(counts)}.`,
    ...edges.slice(0, 3).map(({ sentence, source, target }) => markedIn(sentence, [source, target], state)),
  ].join(' ')
}

function draw(data: PlotNeighbourhoodQuery, state: NeighbourhoodState, place: Place): ReactElement {
  const words = wordsIn(state.lang)
  const found = foundIn(data)
  const { neighbours, edges, leftOut } = found
  const width = innerWidth(state)
  const laid = laidOut(found, state, width)
  return (
    <Frame
      name="neighbourhood"
      state={state}
      place={place}
      graph={data.graph}
      title={titleOf(data, state)}
      description={describe(data, state)}
      subtitle={[
        neighbours.length === 0 ? words.neighbourhood.none : words.neighbourhood.count(neighbours.length, edges.length),
        state.asOf === null ? '' : words.asOf(state.asOf),
      ]
        .filter((part) => part !== '')
        .join(' · ')}
      legend={legendOf(neighbours, state)}
      notes={leftOut > 0 ? [words.neighbourhood.leftOut(leftOut)] : []}
      height={laid.bottom - laid.top}
    >
      <g transform={`translate(${round(width / 2)} ${round(-laid.top)})`}>
        <Neighbours found={found} laid={laid} state={state} />
      </g>
    </Frame>
  )
}

function legendOf(neighbours: readonly Stop[], state: NeighbourhoodState): LegendItem[] {
  const { types } = wordsIn(state.lang).paths
  const shown = new Map(neighbours.map(({ __typename: type }) => [types[type], type]))
  return [...shown].map(([label, type]) => ({
    label,
    mark: <StopMark type={type} radius={6} theme={state.theme} />,
  }))
}
