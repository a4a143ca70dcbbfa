import { max } from 'd3-array'
import { sankey as layout, sankeyLinkHorizontal } from 'd3-sankey'
import type { ReactElement } from 'react'
import { latinOf } from '../collaborations.ts'
import { categoryColour, colouring, countryColour, type Colour } from '../colours.ts'
import { Frame, innerWidth } from '../frame.tsx'
import { PlotSankeyDocument, type PlotSankeyQuery, type PlotSankeyQueryVariables } from '../generated/operations.ts'
import { Haloed, round } from '../haloed.tsx'
import { widthLegend } from '../legend.tsx'
import { marked } from '../marked.ts'
import { codec, yearFaults } from '../parameters.ts'
import { projectConditions, projects, projectWhere, type Projects } from '../projects.ts'
import { namesIn, shared, tagOf } from '../shared.ts'
import { fitted } from '../text.ts'
import type { Place, Thing, View } from '../view.ts'
import { wordsIn } from '../words/words.ts'

/** From the countries through the programs to the priority areas: how many projects go which way. */
export const sankey: View<Projects, PlotSankeyQuery, PlotSankeyQueryVariables> = {
  name: 'sankey',
  parameters: codec<Projects>({ ...projects, ...shared }, yearFaults),
  operation: PlotSankeyDocument,
  variables: (state) => ({
    where: projectWhere(state),
    named: state.countries,
    asOf: state.asOf,
    lang: namesIn(state.lang),
  }),
  title: (_data, { lang }) => wordsIn(lang).sankey.title,
  describe,
  draw,
  leadsTo: ({ node, edge }, data, state) => {
    const { stations } = flows(data, state)
    const found = (id: string | undefined) => stations.find((one) => one.id === id)
    const station = found(node)
    if (station && station.value !== null) return { to: 'thing', type: types[station.kind], id: station.value }
    const ends = [station, ...(edge?.split('|') ?? []).map(found)].filter((end) => end !== undefined)
    return ends.length === 0
      ? undefined
      : {
          to: 'list',
          type: 'Project',
          chosen: Object.fromEntries(ends.map(({ kind, value }) => [facets[kind], value])),
        }
  },
  table: (data, state) => {
    const { columns, sankey, paths } = wordsIn(state.lang)
    const kindOf = ({ kind }: Station) => ({ constant: types[kind], name: paths.types[types[kind]] })
    return {
      columns: [
        { key: 'fromKind', name: sankey.fromKind },
        { key: 'fromId', name: `id (${sankey.from})` },
        { key: 'from', name: sankey.from, isNamed: true },
        { key: 'toKind', name: sankey.toKind },
        { key: 'toId', name: `id (${sankey.to})` },
        { key: 'to', name: sankey.to, isNamed: true },
        { key: 'count', name: columns.count },
      ],
      rows: flows(data, state).bands.map(({ from, to, count }) => [
        kindOf(from),
        from.value,
        from.shown,
        kindOf(to),
        to.value,
        to.shown,
        count,
      ]),
    }
  },
  graph: (data, state) => {
    const { stations, bands } = flows(data, state)
    return {
      isDirected: true,
      nodes: stations.map(({ id, name, shown, kind, count }) => ({
        id,
        label: name,
        attributes: {
          kind,
          projects: count,
          inLanguage: typeof shown === 'string' ? null : tagOf(shown.nameLang),
        },
      })),
      edges: bands.map(({ from, to, count }) => ({ source: from.id, target: to.id, weight: count, attributes: {} })),
    }
  },
}

const kinds = ['country', 'program', 'area'] as const
type Kind = (typeof kinds)[number]

/** The facet of projects that each kind is. */
const facets = { country: 'involvedCountries', program: 'program', area: 'priorityAreas' } as const

const types = { country: 'Country', program: 'Program', area: 'PriorityArea' } as const

interface Station {
  readonly id: string
  readonly kind: Kind
  /** The id of what it stands for; null for those of none. */
  readonly value: string | null
  readonly name: string
  readonly shown: Thing | string
  readonly label: string
  readonly count: number
}

interface Band {
  readonly from: Station
  readonly to: Station
  readonly count: number
}

function flows(
  { programs, areas }: PlotSankeyQuery,
  state: Projects,
): { stations: readonly Station[]; bands: readonly Band[] } {
  const { noneKnown } = wordsIn(state.lang).coverage
  const names = { country: noneKnown.INVOLVED_COUNTRIES, program: noneKnown.PROGRAM, area: noneKnown.PRIORITY_AREAS }
  const stations = new Map<string, Station>()
  const stationOf = (kind: Kind, { value, count, entity }: PlotSankeyQuery['programs']['rows'][number]): Station => {
    const id = `${kind} ${value ?? ''}`
    const name = entity?.name ?? value ?? names[kind]
    const acronym = entity && 'acronym' in entity ? latinOf(entity.acronym) : null
    const station = stations.get(id) ?? {
      id,
      kind,
      value,
      name,
      shown: entity ?? name,
      label: acronym ?? (entity ? marked(entity, state) : name),
      count,
    }
    stations.set(id, station)
    return station
  }
  const bandsOf = ({ rows, columns, counts }: PlotSankeyQuery['programs'], from: Kind, to: Kind): Band[] =>
    rows.flatMap((row, index) =>
      columns.flatMap((column, place) => {
        const count = counts[index]?.[place] ?? 0
        return count > 0 ? [{ from: stationOf(from, row), to: stationOf(to, column), count }] : []
      }),
    )
  const bands = [...bandsOf(programs, 'country', 'program'), ...bandsOf(areas, 'program', 'area')]
  return { stations: [...stations.values()], bands }
}

function describe(data: PlotSankeyQuery, state: Projects): string {
  const words = wordsIn(state.lang)
  const { bands } = flows(data, state)
  const strongest = [...bands]
    .filter(({ from }) => from.kind === 'program')
    .sort((one, other) => other.count - one.count)
    .slice(0, 4)
    .map(({ from, to, count }) => `${from.label} → ${to.name} (${count})`)
  return words.sankey.describe(data.programs.total, strongest)
}

const nodeWidth = 14
const top = 26

function draw(data: PlotSankeyQuery, state: Projects, place: Place): ReactElement {
  const words = wordsIn(state.lang)
  const colour = colouring(state.theme)
  const { stations, bands } = flows(data, state)
  const width = innerWidth(state)
  const size = width < 500 ? 11 : 12
  // Countries have the room up to the programs to themselves; programs and areas share theirs.
  const gap = width / 2 - 2 * nodeWidth
  const room = { country: gap - 30, program: gap / 2 - 22, area: gap / 2 - 22 }
  const most = max(kinds, (kind) => stations.filter((station) => station.kind === kind).length) ?? 1
  const height = bands.length === 0 ? 0 : Math.max(300, most * 44)
  const sized = bands.length === 0 ? { nodes: [], links: [] } : layoutOf(stations, bands, width, height)
  const colourOf = coloursOf(stations)
  const heads = {
    country: words.coverage.dimension.INVOLVED_COUNTRIES,
    program: words.coverage.dimension.PROGRAM,
    area: words.coverage.dimension.PRIORITY_AREAS,
  }
  const band = sankeyLinkHorizontal()
  return (
    <Frame
      name="sankey"
      state={state}
      place={place}
      graph={data.graph}
      title={words.sankey.title}
      description={describe(data, state)}
      subtitle={[words.coverage.total(data.programs.total), projectConditions(data, state)]
        .filter((part) => part !== '')
        .join(' · ')}
      legend={
        bands.length === 0
          ? []
          : [
              widthLegend(words.sankey.widthIs, max(bands, ({ count }) => count) ?? 1, {
                stroke: colour('gap'),
                widest: 10,
              }),
            ]
      }
      notes={bands.length === 0 ? [words.nothing] : [words.sankey.several]}
      height={height === 0 ? 0 : height + top}
    >
      {height > 0 &&
        kinds.map((kind, index) => (
          <text
            key={kind}
            x={[0, width / 2, width][index]}
            y={11}
            textAnchor={(['start', 'middle', 'end'] as const)[index]}
            fontSize={size}
            fontWeight={650}
            fill={colour('muted')}
          >
            {capital(heads[kind])}
          </text>
        ))}
      <g fill="none" transform={`translate(0 ${top})`}>
        {sized.links.map((link) => {
          const { from, to, count } = link
          return (
            <path
              key={`${from.id}|${to.id}`}
              d={band(link) ?? ''}
              stroke={colour(colourOf(from.kind === 'country' ? from : to))}
              strokeOpacity={0.38}
              strokeWidth={round(Math.max(1, link.width ?? 1))}
              data-edge={`${from.id}|${to.id}|${count}`}
            >
              <title>{`${from.name} → ${to.name}: ${count}`}</title>
            </path>
          )
        })}
      </g>
      <g transform={`translate(0 ${top})`}>
        {sized.nodes.map(({ station, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => {
          const isLast = station.kind === 'area'
          return (
            <g key={station.id} data-node={station.id}>
              <rect
                x={round(x0)}
                y={round(y0)}
                width={round(x1 - x0)}
                height={round(Math.max(2, y1 - y0))}
                rx={2}
                fill={colour(colourOf(station))}
              >
                <title>{`${station.name}: ${station.count}`}</title>
              </rect>
              <Haloed
                x={isLast ? x0 - 7 : x1 + 7}
                y={(y0 + y1) / 2 + size * 0.35}
                anchor={isLast ? 'end' : 'start'}
                size={size}
                text={`${fitted(station.label, size, room[station.kind])} ${station.count}`}
                paper={colour('paper')}
              />
            </g>
          )
        })}
      </g>
    </Frame>
  )
}

interface Node {
  readonly station: Station
}

interface Link extends Band {
  readonly source: string
  readonly target: string
  readonly value: number
}

function layoutOf(stations: readonly Station[], bands: readonly Band[], width: number, height: number) {
  return layout<Node, Link>()
    .nodeId(({ station }) => station.id)
    .nodeAlign(({ station }) => kinds.indexOf(station.kind))
    .nodeSort(
      (one, other) =>
        Number(one.station.value === null) - Number(other.station.value === null) ||
        other.station.count - one.station.count,
    )
    .nodeWidth(nodeWidth)
    .nodePadding(18)
    .extent([
      [0, 0],
      [width, height],
    ])({
    nodes: stations.map((station) => ({ station })),
    links: bands.map((one) => ({ ...one, source: one.from.id, target: one.to.id, value: one.count })),
  })
}

/** Countries and areas have colours; programs, between them, are grey. */
function coloursOf(stations: readonly Station[]): (station: Station) => Colour {
  const areas = stations
    .filter(({ kind, value }) => kind === 'area' && value !== null)
    .sort((one, other) => other.count - one.count)
  const order = [2, 3, 4, 5, 0, 1, 6] // not first those that stand for countries
  return (station) => {
    if (station.value === null || station.kind === 'program') return 'other'
    if (station.kind === 'country') return countryColour(station.value)
    return categoryColour(order[areas.findIndex(({ id }) => id === station.id)] ?? 7)
  }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
