import { createRequire } from 'node:module'
import { geoEquirectangular, geoStream, type GeoStream } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** What is drawn of the world: two windows, each with the country it is about and its neighbours. In degrees. */
const windows = {
  no: { country: 'Norway', west: -2, south: 54.5, east: 36, north: 72.5 },
  jp: { country: 'Japan', west: 116, south: 22, east: 158, north: 54 },
} as const

type Window = (typeof windows)[keyof typeof windows]

/** Rings smaller than this are left out: skerries that are no more than a pixel. In square degrees. */
const least = 0.004

type Point = readonly [longitude: number, latitude: number]

/** Writes the coasts and borders that the map needs, of the 50 m of Natural Earth (public domain), for graphql-codegen. */
export function plugin(): string {
  const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection<{ name: string }>
  }>
  const { features } = feature(atlas, atlas.objects.countries)
  const drawn = Object.entries(windows).map(([id, window]) => {
    const lands = features.flatMap((one) => {
      const isIt = one.properties.name === window.country
      return ringsIn(one, window).map((ring) => ({ isIt, ring }))
    })
    const written = lands.map(({ isIt, ring }) => `    { isIt: ${isIt}, ring: [${ring.flat().join(', ')}] },`)
    return `  ${id}: [\n${written.join('\n')}\n  ],`
  })
  return `/* Written by npm run codegen from world-atlas (Natural Earth, public domain): edit codegen/land.ts instead. */

/** A coast or border: longitude and latitude of each point in turn. */
export interface Land {
  /** Whether it is of the country that the window is about. */
  readonly isIt: boolean
  readonly ring: readonly number[]
}

export const lands: Readonly<Record<'no' | 'jp', readonly Land[]>> = {
${drawn.join('\n')}
}
`
}

/** The rings of a country as far as they lie in the window. */
function ringsIn(country: Parameters<typeof geoStream>[0], { west, south, east, north }: Window): Point[][] {
  const rings: Point[][] = []
  let ring: Point[] = []
  const sink: GeoStream = {
    point: (x, y) => ring.push([rounded(x), rounded(-y)]),
    lineStart: () => {
      ring = []
    },
    lineEnd: () => rings.push(ring),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  }
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
    .clipExtent([
      [west, -north],
      [east, -south],
    ])
  geoStream(country, degrees.stream(sink))
  return rings.filter((one) => one.length > 3 && areaOf(one) > least)
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100
}

function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}
