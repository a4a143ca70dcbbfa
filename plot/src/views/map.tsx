import { max } from 'd3-array'
import { scaleSqrt } from 'd3-scale'
import type { ReactElement } from 'react'
import {
  collaborationCounts,
  collaborations,
  conditionsOf,
  missingArea,
  networkVariables,
  notesOf,
  shownCollaborations,
  type Collaborations,
  type Institution,
} from '../collaborations.ts'
import { Cities } from '../cities.tsx'
import { colouring } from '../colours.ts'
import { Frame, innerWidth } from '../frame.tsx'
import { PlotNetworkDocument, type PlotNetworkQuery, type PlotNetworkQueryVariables } from '../generated/operations.ts'
import { framesOf, Ground, isOneColumn, panels, type Panel } from '../ground.tsx'
import { round } from '../haloed.tsx'
import { widthLegend, type LegendItem } from '../legend.tsx'
import { outline } from '../marks.ts'
import { choice, codec, yearFaults } from '../parameters.ts'
import { shared } from '../shared.ts'
import type { Cell, Network, Place, Table, View } from '../view.ts'
import { wordsIn } from '../words/words.ts'

interface MapState extends Collaborations {
  readonly links: 'across' | 'all'
}

/** Where those are who work with each other: the cities of Norway and of Japan, and what they have in common. */
export const map: View<MapState, PlotNetworkQuery, PlotNetworkQueryVariables> = {
  name: 'map',
  parameters: codec<MapState>(
    {
      ...collaborations,
      links: choice(
        'Which cities are joined: those of the two countries, or those of one country too.',
        ['across', 'all'],
        'across',
      ),
      ...shared,
    },
    yearFaults,
  ),
  operation: PlotNetworkDocument,
  variables: (state) => networkVariables(state, 500, []),
  missing: missingArea,
  title: (_data, { lang }) => wordsIn(lang).map.title,
  describe,
  draw,
  counts: collaborationCounts,
  leadsTo: ({ node }) => {
    const [country = '', ...city] = node?.split(' ') ?? []
    return city.length === 0
      ? undefined
      : { to: 'list', type: 'Institution', chosen: { country, city: city.join(' ') } }
  },
  table,
  graph,
}

/** A city, and all that its institutions share with those of others. */
interface City {
  readonly id: string
  readonly name: string
  readonly panel: Panel
  readonly longitude: number
  readonly latitude: number
  readonly institutions: readonly Institution[]
  readonly strength: number
}

interface Link {
  readonly source: City
  readonly target: City
  readonly weight: number
  /** Those of each city that have something in common with those of the other. */
  readonly partners: { readonly source: readonly Institution[]; readonly target: readonly Institution[] }
}

/** The cities and what joins them, a city of Norway first, and whom no place is known for. */
function placed(data: PlotNetworkQuery, state: MapState) {
  const { institutions, partnerships } = shownCollaborations(data)
  const coordinates = new Map(
    institutions.flatMap((institution) => {
      const { city, longitude, latitude } = institution
      const key = cityOf(institution)
      return key !== undefined && city !== null && longitude !== null && latitude !== null
        ? [[key, { name: city, longitude, latitude }] as const]
        : []
    }),
  )
  const strengths = new Map<string, number>()
  const weights = new Map<string, number>()
  const partners = new Map<string, Set<Institution>>()
  for (const { source, target, weight } of partnerships) {
    const ends = [source, target].map(cityOf)
    const [one, other] = panelOf(source) === 'jp' ? ends.reverse() : ends
    if (one === undefined || other === undefined || one === other || !coordinates.has(one) || !coordinates.has(other))
      continue
    if (state.links === 'across' && one.slice(0, 2) === other.slice(0, 2)) continue
    const pair = one.slice(0, 2) === other.slice(0, 2) && other < one ? `${other}\n${one}` : `${one}\n${other}`
    weights.set(pair, (weights.get(pair) ?? 0) + weight)
    partners.set(pair, new Set([...(partners.get(pair) ?? []), source, target]))
    for (const end of [one, other]) strengths.set(end, (strengths.get(end) ?? 0) + weight)
  }
  const cities = new Map(
    [...coordinates].flatMap(([id, place]): [string, City][] => {
      const strength = strengths.get(id) ?? 0
      const panel = panels.find((one) => id.startsWith(one))
      return panel
        ? [[id, { id, panel, ...place, strength, institutions: institutions.filter((one) => cityOf(one) === id) }]]
        : []
    }),
  )
  const links = [...weights].flatMap(([pair, weight]): Link[] => {
    const [source, target] = pair.split('\n').map((id) => cities.get(id))
    if (!source || !target) return []
    const those = [...(partners.get(pair) ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1))
    const of = ({ id }: City): Institution[] => those.filter((one) => cityOf(one) === id)
    return [{ source, target, weight, partners: { source: of(source), target: of(target) } }]
  })
  return {
    cities: [...cities.values()].sort((one, other) => other.strength - one.strength || (one.id < other.id ? -1 : 1)),
    links: links.sort((one, other) => other.weight - one.weight),
    unplaced: institutions.filter((one) => panelOf(one) !== undefined && !coordinates.has(cityOf(one) ?? '')),
    elsewhere: institutions.filter((one) => panelOf(one) === undefined),
  }
}

function panelOf({ location }: Institution): Panel | undefined {
  return panels.find((panel) => panel === location?.id)
}

/** Names of cities may be the same in two countries. */
function cityOf(institution: Institution): string | undefined {
  const panel = panelOf(institution)
  return panel === undefined || institution.city === null ? undefined : `${panel} ${institution.city}`
}

function describe(data: PlotNetworkQuery, state: MapState): string {
  const { cities, links } = placed(data, state)
  const words = wordsIn(state.lang)
  const of = (panel: Panel): number => cities.filter((city) => city.panel === panel).length
  const strongest = links
    .slice(0, 3)
    .map(({ source, target, weight }) => words.network.edge(source.name, target.name, weight))
  return `${words.map.describe(of('no'), of('jp'), links.length, strongest)} ${words.map.tallied}`
}

function table(data: PlotNetworkQuery, state: MapState): Table {
  const { columns, map } = wordsIn(state.lang)
  return {
    columns: [
      { key: 'source', name: map.city },
      { key: 'sourceCountry', name: columns.sourceCountry, isNamed: true },
      { key: 'sourceInstitutions', name: columns.source, isNamed: true },
      { key: 'target', name: map.partnerCity },
      { key: 'targetCountry', name: columns.targetCountry, isNamed: true },
      { key: 'targetInstitutions', name: columns.target, isNamed: true },
      { key: 'weight', name: columns.weight },
    ],
    rows: placed(data, state).links.map(({ source, target, weight, partners }) => [
      ...cellsOf(source, partners.source),
      ...cellsOf(target, partners.target),
      weight,
    ]),
  }
}

function cellsOf({ name }: City, institutions: readonly Institution[]): Cell[] {
  return [name, institutions[0]?.location ?? null, institutions]
}

function graph(data: PlotNetworkQuery, state: MapState): Network {
  const { cities, links } = placed(data, state)
  return {
    isDirected: false,
    nodes: cities.map(({ id, name, panel, longitude, latitude, institutions, strength }) => ({
      id,
      label: name,
      attributes: { country: panel, latitude, longitude, institutions: institutions.length, strength },
    })),
    edges: links.map(({ source, target, weight }) => ({
      source: source.id,
      target: target.id,
      weight,
      attributes: {},
    })),
  }
}

function draw(data: PlotNetworkQuery, state: MapState, place: Place): ReactElement {
  const words = wordsIn(state.lang)
  const colour = colouring(state.theme)
  const { cities, links, unplaced, elsewhere } = placed(data, state)
  const width = innerWidth(state)
  const isNarrow = isOneColumn(width)
  const frames = framesOf(width, cities)
  const greatest = max(links, ({ weight }) => weight) ?? 1
  const stroke = scaleSqrt([1, Math.max(2, greatest)], [1.2, 9])
  const radius = scaleSqrt([0, max(cities, ({ strength }) => strength) ?? 1], [3.5, isNarrow ? 11 : 15])
  const spots = cities.map(({ id, name, panel, longitude, latitude, institutions, strength }) => {
    const [x = 0, y = 0] = frames[panel].projection([longitude, latitude]) ?? []
    const title = `${name} (${strength}): ${institutions.map(({ name }) => name).join(', ')}`
    return { id, name, panel, x, y, radius: round(radius(strength)), title }
  })
  const at = new Map(spots.map((spot) => [spot.id, spot]))
  const height = max(Object.values(frames), ({ y, height }) => y + height) ?? 0
  const names = (those: readonly Institution[]): string => words.listed(those.slice(0, 12).map(({ name }) => name))
  return (
    <Frame
      name="map"
      state={state}
      place={place}
      graph={data.graph}
      title={words.map.title}
      description={describe(data, state)}
      subtitle={conditionsOf(data.named, state)}
      legend={links.length === 0 ? [] : legendOf(greatest, state)}
      notes={[
        links.length === 0 ? words.nothing : words.map.tallied,
        ...notesOf(state),
        ...(words.map.cityNames === null ? [] : [words.map.cityNames]),
        ...(unplaced.length > 0 ? [words.map.unplaced(unplaced.length, names(unplaced), unplaced.length > 12)] : []),
        ...(elsewhere.length > 0
          ? [words.map.elsewhere(elsewhere.length, names(elsewhere), elsewhere.length > 12)]
          : []),
      ]}
      height={height}
    >
      <Ground name="map" frames={frames} state={state} />
      <g fill="none" strokeLinecap="round">
        {[...links].reverse().map(({ source, target, weight }) => {
          const [from, to] = [at.get(source.id), at.get(target.id)]
          if (!from || !to) return null
          const across = source.panel !== target.panel
          return (
            <path
              key={`${source.id} ${target.id}`}
              d={across ? arc(from, to, isNarrow) : `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`}
              stroke={colour(across ? 'ink' : 'line')}
              strokeOpacity={across ? 0.3 : 0.55}
              strokeWidth={round(stroke(weight))}
              data-edge={`${source.id}|${target.id}`}
            >
              <title>{words.network.edge(source.name, target.name, weight)}</title>
            </path>
          )
        })}
      </g>
      <Cities spots={spots} theme={state.theme} room={{ width, height }} named={{ most: 80, boldly: 6 }} />
    </Frame>
  )
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** A curve from one panel into the other. */
function arc(from: Spot, to: Spot, isNarrow: boolean): string {
  const bend = isNarrow ? 60 : (to.x - from.x) * 0.38
  const [one, other] = isNarrow
    ? [`${round(from.x + bend)} ${round(from.y + 80)}`, `${round(to.x + bend)} ${round(to.y - 80)}`]
    : [`${round(from.x + bend)} ${round(from.y - 50)}`, `${round(to.x - bend)} ${round(to.y - 50)}`]
  return `M${round(from.x)} ${round(from.y)}C${one} ${other} ${round(to.x)} ${round(to.y)}`
}

function legendOf(greatest: number, state: MapState): LegendItem[] {
  const words = wordsIn(state.lang)
  const colour = colouring(state.theme)
  return [
    { label: words.map.inNorway, mark: <path d={outline('no', 6)} fill={colour('norway')} /> },
    { label: words.map.inJapan, mark: <path d={outline('jp', 6)} fill={colour('japan')} /> },
    widthLegend(words.network.widthIs, greatest, { stroke: colour('ink'), strokeOpacity: 0.35, widest: 8 }),
  ]
}
