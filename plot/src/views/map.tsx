import { max } from 'd3-array'
import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo'
import { scaleSqrt } from 'd3-scale'
import type { ReactElement } from 'react'
import {
  collaborations,
  conditionsOf,
  missingArea,
  networkVariables,
  shownCollaborations,
  type Collaborations,
  type Institution,
} from '../collaborations.ts'
import { colouring, countryColour } from '../colours.ts'
import { Frame, innerWidth } from '../frame.tsx'
import { lands } from '../generated/land.ts'
import { PlotNetworkDocument, type PlotNetworkQuery, type PlotNetworkQueryVariables } from '../generated/operations.ts'
import { Haloed, round } from '../haloed.tsx'
import { labels } from '../labels.ts'
import type { LegendItem } from '../legend.tsx'
import { outline } from '../marks.ts'
import { choice, codec } from '../parameters.ts'
import { shared } from '../shared.ts'
import { fitted } from '../text.ts'
import type { Cell, Network, Place, Table, View } from '../view.ts'
import { wordsIn } from '../words/words.ts'

interface MapState extends Collaborations {
  readonly links: 'across' | 'all'
}

/** Where those are who work with each other: the cities of Norway and of Japan, and what they have in common. */
export const map: View<MapState, PlotNetworkQuery, PlotNetworkQueryVariables> = {
  name: 'map',
  parameters: codec<MapState>({
    ...collaborations,
    links: choice(
      'Which cities are joined: those of the two countries, or those of one country too.',
      ['across', 'all'],
      'across',
    ),
    ...shared,
  }),
  operation: PlotNetworkDocument,
  variables: (state) => networkVariables(state, 500, []),
  missing: missingArea,
  title: (_data, { lang }) => wordsIn(lang).map.title,
  describe,
  draw,
  table,
  graph,
}

const panels = ['no', 'jp'] as const
type Panel = (typeof panels)[number]

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
}

/** The cities and what joins them, a city of Norway first, and whom no place is known for. */
function placed(data: PlotNetworkQuery, state: MapState) {
  const { institutions, partnerships } = shownCollaborations(data, state)
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
  for (const { source, target, weight } of partnerships) {
    const ends = [source, target].map(cityOf)
    const [one, other] = panelOf(source) === 'jp' ? ends.reverse() : ends
    if (one === undefined || other === undefined || one === other || !coordinates.has(one) || !coordinates.has(other))
      continue
    if (state.links === 'across' && one.slice(0, 2) === other.slice(0, 2)) continue
    const pair = one.slice(0, 2) === other.slice(0, 2) && other < one ? `${other}\n${one}` : `${one}\n${other}`
    weights.set(pair, (weights.get(pair) ?? 0) + weight)
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
    return source && target ? [{ source, target, weight }] : []
  })
  return {
    cities: [...cities.values()].sort((one, other) => other.strength - one.strength || (one.id < other.id ? -1 : 1)),
    links: links.sort((one, other) => other.weight - one.weight),
    unplaced: institutions.filter((one) => panelOf(one) !== undefined && !coordinates.has(cityOf(one) ?? '')),
    elsewhere: institutions.filter((one) => panelOf(one) === undefined),
  }
}

function panelOf({ country }: Institution): Panel | undefined {
  return panels.find((panel) => panel === country?.id)
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
  return words.map.describe(of('no'), of('jp'), links.length, strongest)
}

function table(data: PlotNetworkQuery, state: MapState): Table {
  const { columns, map } = wordsIn(state.lang)
  return {
    columns: [
      { key: 'source', name: map.city },
      { key: 'sourceCountry', name: columns.sourceCountry },
      { key: 'sourceInstitutions', name: columns.source },
      { key: 'target', name: map.partnerCity },
      { key: 'targetCountry', name: columns.targetCountry },
      { key: 'targetInstitutions', name: columns.target },
      { key: 'weight', name: columns.weight },
    ],
    rows: placed(data, state).links.map(({ source, target, weight }) => [
      ...cellsOf(source),
      ...cellsOf(target),
      weight,
    ]),
  }
}

function cellsOf({ name, institutions }: City): Cell[] {
  return [name, institutions[0]?.country ?? null, institutions]
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
  const isNarrow = width < 640
  const frames = framesOf(width, isNarrow, cities)
  const greatest = max(links, ({ weight }) => weight) ?? 1
  const stroke = scaleSqrt([1, Math.max(2, greatest)], [1.2, 9])
  const radius = scaleSqrt([0, max(cities, ({ strength }) => strength) ?? 1], [3.5, isNarrow ? 11 : 15])
  const spots = cities.map((city) => {
    const [x = 0, y = 0] = frames[city.panel].projection([city.longitude, city.latitude]) ?? []
    return { city, x, y, radius: round(radius(city.strength)) }
  })
  const at = new Map(spots.map((spot) => [spot.city.id, spot]))
  const height = max(Object.values(frames), ({ y, height }) => y + height) ?? 0
  const named = labels(
    spots.map(({ city, ...spot }) => ({ ...spot, texts: [fitted(city.name, 12, 160)] })),
    12,
    { width, height, most: 80 },
  )
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
        ...(links.length === 0 ? [words.nothing] : []),
        ...(unplaced.length > 0 ? [words.map.unplaced(unplaced.length, names(unplaced), unplaced.length > 12)] : []),
        ...(elsewhere.length > 0
          ? [words.map.elsewhere(elsewhere.length, names(elsewhere), elsewhere.length > 12)]
          : []),
      ]}
      height={height}
    >
      {panels.map((panel) => {
        const { x, y, width: wide, height: high, projection } = frames[panel]
        return (
          <g key={panel}>
            <clipPath id={`plot-map-${panel}`}>
              <rect x={x} y={y} width={wide} height={high} rx={8} />
            </clipPath>
            <rect x={x} y={y} width={wide} height={high} rx={8} fill={colour('sea')} />
            <g clipPath={`url(#plot-map-${panel})`} strokeLinejoin="round">
              <path
                d={coast(panel, projection, false)}
                fill={colour('land')}
                fillOpacity={0.55}
                stroke={colour('paper')}
                strokeWidth={0.7}
              />
              <path
                d={coast(panel, projection, true)}
                fill={colour('faint')}
                stroke={colour('gap')}
                strokeWidth={0.8}
              />
            </g>
            <text x={x + 14} y={y + 26} fontSize={15} fontWeight={650} fill={colour(countryColour(panel))}>
              {panel === 'no' ? words.norway : words.japan}
            </text>
          </g>
        )
      })}
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
      <g stroke={colour('paper')} strokeWidth={1.2}>
        {[...spots].reverse().map(({ city, x, y, radius: size }) => (
          <path
            key={city.id}
            d={outline(city.panel, size)}
            transform={`translate(${round(x)} ${round(y)})`}
            fill={colour(countryColour(city.panel))}
            data-node={city.id}
          >
            <title>{`${city.name} (${city.strength}): ${city.institutions.map(({ name }) => name).join(', ')}`}</title>
          </path>
        ))}
      </g>
      {named.map(
        (label, index) =>
          label && (
            <Haloed
              key={spots[index]?.city.id}
              {...label}
              size={12}
              weight={index < 6 ? 600 : undefined}
              paper={colour('paper')}
            />
          ),
      )}
    </Frame>
  )
}

/** Two panels beside each other, or one above the other where there is little room. Norway is the taller one. */
function framesOf(width: number, isNarrow: boolean, cities: readonly City[]) {
  const gap = 16
  const high = isNarrow ? width * 0.95 : Math.min(width * 0.64, 900)
  const wide = isNarrow ? width : (width - gap) * 0.5
  const at = (panel: Panel, x: number, y: number) => ({
    x,
    y,
    width: wide,
    height: high,
    projection: fit(panel, x, y, wide, high, cities),
  })
  return { no: at('no', 0, 0), jp: isNarrow ? at('jp', 0, high + gap) : at('jp', width - wide, 0) }
}

const centres = { no: [-17, -64.8], jp: [-137, -36.5] } as const

/** Islands far off would make the rest small: they are in the picture only where there is a city on them. */
const main = { no: { south: 57, east: 32 }, jp: { south: 30.5, east: 146 } } as const

/** Equal areas, the middle of the country in the middle, the country and its cities as large as the panel. */
function fit(
  panel: Panel,
  x: number,
  y: number,
  width: number,
  height: number,
  cities: readonly City[],
): GeoProjection {
  const { south, east } = main[panel]
  const coasts = lands[panel].flatMap(({ isIt, ring }) => (isIt ? pairs(ring) : []))
  const points = coasts.filter(([longitude, latitude]) => longitude <= east && latitude >= south)
  const places = cities.filter((city) => city.panel === panel)
  return geoAzimuthalEqualArea()
    .rotate([...centres[panel]])
    .fitExtent(
      [
        [x + 34, y + 36],
        [x + width - 34, y + height - 24],
      ],
      {
        type: 'MultiPoint',
        coordinates: [...points, ...places.map(({ longitude, latitude }): [number, number] => [longitude, latitude])],
      },
    )
}

function coast(panel: Panel, projection: GeoProjection, isIt: boolean): string {
  return lands[panel]
    .filter((land) => land.isIt === isIt)
    .map(({ ring }) => {
      const points = pairs(ring).flatMap((point) => {
        const [x, y] = projection(point) ?? []
        return x === undefined || y === undefined ? [] : [`${x.toFixed(1)} ${y.toFixed(1)}`]
      })
      return `M${points.join('L')}Z`
    })
    .join('')
}

function pairs(ring: readonly number[]): [number, number][] {
  return Array.from({ length: ring.length / 2 }, (_, index) => [ring[2 * index] ?? 0, ring[2 * index + 1] ?? 0])
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
    {
      label: `${words.network.widthIs} (1–${greatest})`,
      markWidth: 34,
      mark: (
        <g stroke={colour('ink')} strokeOpacity={0.35}>
          <line x1={-16} x2={-3} y1={0} y2={0} strokeWidth={1.2} />
          <line x1={2} x2={16} y1={0} y2={0} strokeWidth={8} />
        </g>
      ),
    },
  ]
}
