import type { ReactElement } from 'react'
import { colouring, countryColour } from './colours.ts'
import type { Panel } from './ground.tsx'
import { round } from './haloed.tsx'
import { labels } from './labels.ts'
import { outline } from './marks.ts'
import type { Theme } from './shared.ts'
import { fitted } from './text.ts'
import { Written } from './written.tsx'

/** A city where it stands on a map. */
export interface CitySpot {
  readonly id: string
  readonly name: string
  readonly panel: Panel
  readonly x: number
  readonly y: number
  readonly radius: number
  /** What is told where one points at it. */
  readonly title: string
}

interface CitiesProps {
  /** Those first in the list are named first and drawn over the others. */
  readonly spots: readonly CitySpot[]
  readonly theme: Theme
  readonly room: { readonly width: number; readonly height: number }
  /** How many are named at most, and how many of them boldly. */
  readonly named: { readonly most: number; readonly boldly: number }
}

const size = 12

/** Cities on a map: a mark of its country's shape and colour for each, and a name where there is room. */
export function Cities({ spots, theme, room, named: { most, boldly } }: CitiesProps): ReactElement {
  const colour = colouring(theme)
  const named = labels(
    spots.map(({ name, x, y, radius }) => ({ x, y, radius, texts: [fitted(name, size, 160)] })),
    size,
    { ...room, most },
  )
  return (
    <>
      <g stroke={colour('paper')} strokeWidth={1.2}>
        {[...spots].reverse().map(({ id, panel, x, y, radius, title }) => (
          <path
            key={id}
            d={outline(panel, radius)}
            transform={`translate(${round(x)} ${round(y)})`}
            fill={colour(countryColour(panel))}
            data-node={id}
          >
            <title>{title}</title>
          </path>
        ))}
      </g>
      <Written labels={named} size={size} boldly={boldly} paper={colour('paper')} />
    </>
  )
}
