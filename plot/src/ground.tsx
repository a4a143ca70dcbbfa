import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo'
import type { ReactElement } from 'react'
import { colouring, countryColour } from './colours.ts'
import { lands } from './generated/land.ts'
import type { Shared } from './shared.ts'
import { wordsIn } from './words/words.ts'

export const panels = ['no', 'jp'] as const
export type Panel = (typeof panels)[number]

/** A place in one of the two countries. */
interface Located {
  readonly panel: Panel
  readonly longitude: number
  readonly latitude: number
}

interface GroundProps {
  /** Tells this map's parts from those of another one in the page. */
  readonly name: string
  readonly frames: ReturnType<typeof framesOf>
  readonly state: Pick<Shared, 'lang' | 'theme'>
}

/** Norway and Japan, with what lies around them: what a map is drawn on. */
export function Ground({ name, frames, state: { lang, theme } }: GroundProps): ReactElement {
  const words = wordsIn(lang)
  const colour = colouring(theme)
  return (
    <>
      {panels.map((panel) => {
        const { x, y, width: wide, height: high, projection } = frames[panel]
        const clip = `plot-${name}-${panel}`
        return (
          <g key={panel}>
            <clipPath id={clip}>
              <rect x={x} y={y} width={wide} height={high} rx={8} />
            </clipPath>
            <rect x={x} y={y} width={wide} height={high} rx={8} fill={colour('sea')} />
            <g clipPath={`url(#${clip})`} strokeLinejoin="round">
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
    </>
  )
}

/** Two panels beside each other, or one above the other where there is little room. Norway is the taller one. */
export function framesOf(width: number, places: readonly Located[]) {
  const isNarrow = isOneColumn(width)
  const gap = 16
  const high = isNarrow ? width * 0.95 : Math.min(width * 0.64, 900)
  const wide = isNarrow ? width : (width - gap) * 0.5
  const at = (panel: Panel, x: number, y: number) => ({
    x,
    y,
    width: wide,
    height: high,
    projection: fit(panel, x, y, wide, high, places),
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
  located: readonly Located[],
): GeoProjection {
  const { south, east } = main[panel]
  const coasts = lands[panel].flatMap(({ isIt, ring }) => (isIt ? pairs(ring) : []))
  const points = coasts.filter(([longitude, latitude]) => longitude <= east && latitude >= south)
  const places = located.filter((place) => place.panel === panel)
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

/** Whether there is so little room that the panels stand one above the other. */
export function isOneColumn(width: number): boolean {
  return width < 640
}
