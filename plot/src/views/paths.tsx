import { max } from 'd3-array'
import type { ReactElement } from 'react'
import { quoted } from '../quoted.ts'
import { colouring } from '../colours.ts'
import { Frame, innerWidth } from '../frame.tsx'
import {
  PlotPathsDocument,
  type EntityKind,
  type PlotPathsQuery,
  type PlotPathsQueryVariables,
  type RelationshipKind,
} from '../generated/operations.ts'
import { round } from '../haloed.tsx'
import { marked, markedIn } from '../marked.ts'
import { choices, codec, requiredId, whole } from '../parameters.ts'
import { namesIn, shared, tagOf, type Shared } from '../shared.ts'
import { boxHeight, entityKinds, StopBox, type Stop } from '../stops.tsx'
import { lines } from '../text.ts'
import type { Place, View } from '../view.ts'
import { wordsIn } from '../words/words.ts'

interface PathsState extends Shared {
  readonly from: string
  readonly to: string
  readonly maxLength: number
  readonly through: readonly EntityKind[]
  readonly by: readonly RelationshipKind[]
  readonly first: number
}

/** Those that a way passes through unless others are named: the rest connects nearly all with all. */
const usual = entityKinds.slice(0, 8)

const relationshipKinds = [
  'ABOUT',
  'ADMINISTERED_BY',
  'AFFILIATED_WITH',
  'AUTHORED',
  'BELONGS_TO',
  'BETWEEN',
  'CO_CHAIRED',
  'FUNDED_BY',
  'FUNDED_UNDER',
  'GOVERNS',
  'HELD_UNDER',
  'INVOLVES',
  'IN_AREA',
  'LOCATED_IN',
  'MEMBER_OF',
  'NAMES',
  'OPEN_TO',
  'OUTPUT_OF',
  'PARTICIPATES_IN',
  'PARTY_TO',
  'PART_OF',
  'PRIORITISES',
  'PURSUES',
  'RAISED',
  'REPRESENTS',
  'RESPONSIBLE_FOR',
  'SUCCEEDED_BY',
  'WORKS_ON',
] as const satisfies readonly RelationshipKind[]

/** How two are connected: the shortest ways, drawn and told. */
export const paths: View<PathsState, PlotPathsQuery, PlotPathsQueryVariables> = {
  name: 'paths',
  parameters: codec<PathsState>(
    {
      from: requiredId('The id of one: `uit`.'),
      to: requiredId('The id of the other: `riken`.'),
      maxLength: whole('How many steps a way may have.', { from: 1, to: 6, value: 4 }),
      through: choices('What a way may pass through between its ends.', entityKinds, usual),
      by: choices('Which relationships a way may go over.', relationshipKinds),
      first: whole('How many ways.', { from: 1, to: 20, value: 5 }),
      ...shared,
    },
    ({ from, to }) =>
      from === to
        ? [
            {
              parameter: 'to',
              expected: ({ otherThan }) => otherThan('from'),
              got: ({ value }) => value(quoted(to)),
              remedy: 'correctOneOfBoth',
            },
          ]
        : [],
  ),
  operation: PlotPathsDocument,
  variables: ({ from, to, maxLength, through, by, first, asOf, lang }) => ({
    from,
    to,
    maxLength,
    through,
    by: by.length === relationshipKinds.length ? null : by,
    first,
    asOf,
    lang: namesIn(lang),
  }),
  missing: ({ ends, connectionPaths }, { from, to }) => {
    if (connectionPaths) return undefined
    const unknown = [from, to].filter((_id, index) => !ends[index])
    return {
      parameter: 'from, to',
      expected: ({ idsOfTwo }) => idsOfTwo,
      got: ({ unheldThatDay }) => unheldThatDay(unknown.length > 0 ? unknown : [from, to]),
      remedy: 'search',
    }
  },
  title: titleOf,
  describe: (data, state) => {
    const ways = waysOf(data)
    if (ways.length === 0)
      return `${endsOf(data, state).join(' – ')}: ${wordsIn(state.lang).paths.none(state.maxLength)}`
    return [`${titleOf(data, state)}.`, ...ways.map((way) => toldOf(way, state))].join(' ')
  },
  draw,
  leadsTo: ({ node }, data) => {
    const stop = waysOf(data)
      .flatMap(({ nodes }) => nodes)
      .find(({ id }) => id === node)
    return stop && { to: 'thing', type: stop.__typename, id: stop.id }
  },
  table: (data, { lang }) => {
    const { paths: words, columns, certainty: certainties } = wordsIn(lang)
    return {
      columns: [
        { key: 'way', name: words.way },
        { key: 'step', name: words.step },
        { key: 'fromId', name: `id (${words.from})` },
        { key: 'from', name: words.from, isNamed: true },
        { key: 'relationship', name: words.relationship },
        { key: 'direction', name: words.direction },
        { key: 'toId', name: `id (${words.to})` },
        { key: 'to', name: words.to, isNamed: true },
        { key: 'sentence', name: words.sentence },
        { key: 'certainty', name: columns.certainty },
        { key: 'sources', name: words.sources },
      ],
      rows: waysOf(data).flatMap(({ steps, nodes }, way) =>
        steps.map(({ kind, direction, sentence, certainty, sources }, step) => [
          way + 1,
          step + 1,
          nodes[step]?.id ?? null,
          nodes[step] ?? null,
          { constant: kind, name: words.relationships[kind] },
          { constant: direction, name: words.directions[direction] },
          nodes[step + 1]?.id ?? null,
          nodes[step + 1] ?? null,
          sentence,
          { constant: certainty, name: certainties[certainty] },
          sources.map(({ url }) => url).join(' '),
        ]),
      ),
    }
  },
  graph: (data) => {
    const ways = waysOf(data)
    const stops = new Map(ways.flatMap(({ nodes }) => nodes).map((node) => [node.id, node]))
    const edges = ways.flatMap(({ steps, nodes }) =>
      steps.flatMap(({ kind, role, direction }, step) => {
        const ends = [nodes[step]?.id, nodes[step + 1]?.id]
        const [source, target] = direction === 'ALONG' ? ends : ends.reverse()
        return source === undefined || target === undefined
          ? []
          : [{ source, target, weight: 1, attributes: { kind, role } }]
      }),
    )
    const keyed = new Map(edges.map((edge) => [[edge.source, edge.target, edge.attributes.kind].join(' '), edge]))
    return {
      isDirected: true,
      nodes: [...stops.values()].map(({ __typename, id, name, nameLang }) => ({
        id,
        label: name,
        attributes: { type: __typename, inLanguage: tagOf(nameLang) },
      })),
      edges: [...keyed.values()],
    }
  },
}

type Way = NonNullable<PlotPathsQuery['connectionPaths']>['paths'][number]

function waysOf({ connectionPaths }: PlotPathsQuery): readonly Way[] {
  return connectionPaths?.paths ?? []
}

function toldOf({ sentence, nodes }: Way, state: PathsState): string {
  return markedIn(sentence, nodes, state)
}

function titleOf(data: PlotPathsQuery, state: PathsState): string {
  const [from, to] = endsOf(data, state)
  return wordsIn(state.lang).paths.title(from, to)
}

function endsOf({ connectionPaths: found }: PlotPathsQuery, state: PathsState): readonly [from: string, to: string] {
  return found ? [marked(found.from, state), marked(found.to, state)] : [state.from, state.to]
}

const rowGap = 16

function draw(data: PlotPathsQuery, state: PathsState, place: Place): ReactElement {
  const words = wordsIn(state.lang)
  const colour = colouring(state.theme)
  const ways = waysOf(data)
  const width = innerWidth(state)
  const picture = layered(ways, width)
  const told = ways.map((way) => lines(toldOf(way, state), 13, width - 26, 12))
  const tops = told.map(
    (_one, index) => picture.height + 34 + told.slice(0, index).reduce((sum, one) => sum + one.length * 19 + 8, 0),
  )
  const height = ways.length === 0 ? 0 : (tops.at(-1) ?? 0) + (told.at(-1)?.length ?? 0) * 19
  return (
    <Frame
      name="paths"
      state={state}
      place={place}
      graph={data.graph}
      title={titleOf(data, state)}
      description={paths.describe(data, state)}
      subtitle={[
        ways.length === 0 ? words.paths.none(state.maxLength) : words.paths.count(ways.length, ways[0]?.length ?? 0),
        state.asOf === null ? '' : words.asOf(state.asOf),
      ]
        .filter((part) => part !== '')
        .join(' · ')}
      notes={data.connectionPaths?.hasMore ? [words.paths.more] : []}
      height={height}
    >
      <g fill="none" stroke={colour('line')} strokeWidth={1.6}>
        {picture.joins.map(({ key, path }) => (
          <path key={key} d={path} data-edge={key} />
        ))}
      </g>
      {picture.boxes.map((box) => (
        <StopBox key={box.stop.id} {...box} width={picture.boxWidth} state={state} />
      ))}
      {told.map((parts, index) => (
        <g key={index} transform={`translate(0 ${tops[index] ?? 0})`}>
          <text x={16} y={0} textAnchor="end" fontWeight={650} fill={colour('muted')}>
            {index + 1}
          </text>
          {parts.map((part, line) => (
            <text key={line} x={26} y={19 * line}>
              {part}
            </text>
          ))}
        </g>
      ))}
    </Frame>
  )
}

interface Box {
  readonly stop: Stop
  readonly x: number
  readonly y: number
  readonly isEnd: boolean
}

/** Every stop once, in the layer of its distance from the one end: layers from left to right, or downwards where there is little room. */
function layered(ways: readonly Way[], width: number) {
  const length = ways[0]?.length ?? 0
  const layers = Array.from({ length: ways.length === 0 ? 0 : length + 1 }, (_, layer) => {
    const stops = ways.flatMap(({ nodes }) => nodes[layer] ?? [])
    return [...new Map(stops.map((stop) => [stop.id, stop])).values()]
  })
  const most = max(layers, (layer) => layer.length) ?? 0
  const isDown = width / Math.max(1, layers.length) < 128
  const across = isDown ? most : layers.length
  const boxWidth = Math.min(
    190,
    isDown ? (width - rowGap * (across - 1)) / Math.max(1, across) : width / Math.max(1, across) - 34,
  )
  const stepX = across > 1 ? (width - boxWidth) / (across - 1) : 0
  const stepY = boxHeight + (isDown ? 36 : rowGap)
  const height = ways.length === 0 ? 0 : stepY * ((isDown ? layers.length : most) - 1) + boxHeight
  const boxes = layers.flatMap((layer, depth) =>
    layer.map((stop, index): Box => {
      const offset = index + (most - layer.length) / 2
      const isEnd = depth === 0 || depth === layers.length - 1
      return isDown
        ? { stop, x: Math.min(offset * stepX, width - boxWidth), y: depth * stepY, isEnd }
        : { stop, x: depth * stepX, y: offset * stepY, isEnd }
    }),
  )
  const at = new Map(boxes.map((box) => [box.stop.id, box]))
  const joins = new Map(
    ways.flatMap(({ nodes }) =>
      nodes.slice(1).flatMap((stop, index): [string, string][] => {
        const [from, to] = [at.get(nodes[index]?.id ?? ''), at.get(stop.id)]
        return from && to ? [[`${from.stop.id} ${to.stop.id}`, join(from, to, boxWidth, isDown)]] : []
      }),
    ),
  )
  return { boxes, boxWidth, height, joins: [...joins].map(([key, path]) => ({ key, path })) }
}

function join(from: Box, to: Box, boxWidth: number, isDown: boolean): string {
  if (isDown) {
    const [x1, y1, x2, y2] = [from.x + boxWidth / 2, from.y + boxHeight, to.x + boxWidth / 2, to.y].map(round)
    const middle = round(((y1 ?? 0) + (y2 ?? 0)) / 2)
    return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`
  }
  const [x1, y1, x2, y2] = [from.x + boxWidth, from.y + boxHeight / 2, to.x, to.y + boxHeight / 2].map(round)
  const middle = round(((x1 ?? 0) + (x2 ?? 0)) / 2)
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}
