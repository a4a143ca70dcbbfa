import { max } from 'd3-array'
import type { ReactElement } from 'react'
import { Cities } from './cities.tsx'
import { colouring } from './colours.ts'
import { framesOf, Ground, panels, type Panel } from './ground.tsx'
import { round } from './haloed.tsx'
import { marked } from './marked.ts'
import type { Language } from './shared.ts'
import type { Thing } from './view.ts'

/** An institution, and where it is. */
export interface Place extends Pick<Thing, 'id' | 'name' | 'nameLang'> {
  readonly city: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly country: { readonly id: string } | null
}

interface PlaceMapProps {
  readonly title: string
  readonly places: readonly Place[]
  readonly lang: Language
  readonly width: number
}

/** Where in Norway and Japan these are: a small map for a page, each city once. */
export function PlaceMap({ title, places, lang, width }: PlaceMapProps): ReactElement {
  const colour = colouring('auto')
  const cities = citiesOf(places, lang)
  const frames = framesOf(width, cities)
  const height = max(Object.values(frames), ({ y, height }) => y + height) ?? 0
  const spots = cities.map((city) => {
    const [x = 0, y = 0] = frames[city.panel].projection([city.longitude, city.latitude]) ?? []
    const radius = round(4 + 2 * Math.sqrt(city.names.length))
    return { id: city.name, name: city.name, panel: city.panel, x, y, radius, title: toldOf(city) }
  })
  return (
    <svg
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      width={width}
      height={Math.ceil(height)}
      role="img"
      lang={lang}
      aria-labelledby="plot-places-title"
      aria-describedby="plot-places-desc"
      fontSize={13}
      fill={colour('ink')}
    >
      <title id="plot-places-title">{title}</title>
      <desc id="plot-places-desc">{cities.map(toldOf).join(' ')}</desc>
      <Ground name="places" frames={frames} state={{ lang, theme: 'auto' }} />
      <Cities spots={spots} theme="auto" room={{ width, height }} named={{ most: 40, boldly: 0 }} />
    </svg>
  )
}

/** Those that the map can show. */
export function onTheMap(places: readonly Place[]): readonly Place[] {
  return places.filter((place) => panelOf(place) !== undefined)
}

/** The cities with the names of those there; those with the most first. */
function citiesOf(places: readonly Place[], lang: Language): readonly City[] {
  const cities = new Map<string, City>()
  for (const place of places) {
    const { city, latitude, longitude } = place
    const panel = panelOf(place)
    if (panel === undefined || latitude === null || longitude === null) continue
    const name = marked(place, { lang })
    const key = `${panel} ${city ?? name}`
    const known = cities.get(key) ?? { name: city ?? name, panel, latitude, longitude, names: [] }
    cities.set(key, { ...known, names: [...known.names, name] })
  }
  return [...cities.values()].sort((one, other) => other.names.length - one.names.length)
}

function panelOf({ country, latitude, longitude }: Place): Panel | undefined {
  return latitude === null || longitude === null ? undefined : panels.find((one) => one === country?.id)
}

interface City {
  readonly name: string
  readonly panel: Panel
  readonly latitude: number
  readonly longitude: number
  readonly names: readonly string[]
}

function toldOf({ name, names }: City): string {
  return `${name}: ${names.join(', ')}.`
}
