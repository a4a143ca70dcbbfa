import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape'
import type { ReactElement } from 'react'
import { colouring, type Colour } from './colours.ts'
import type { EntityKind, PlotStopFragment } from './generated/operations.ts'
import { round } from './haloed.tsx'
import { marked } from './marked.ts'
import type { Shared } from './shared.ts'
import { lines } from './text.ts'
import { wordsIn } from './words/words.ts'

/** A thing of any kind, as the views draw it that show several kinds at once. */
export type Stop = PlotStopFragment

export const entityKinds = [
  'INSTITUTION',
  'RESEARCHER',
  'PROGRAM',
  'PROJECT',
  'BILATERAL_AGREEMENT',
  'MEETING',
  'INSTITUTIONAL_AGREEMENT',
  'PUBLICATION',
  'COUNTRY',
  'PRIORITY_AREA',
  'STRATEGY',
  'TOPIC',
] as const satisfies readonly EntityKind[]

interface Look {
  readonly colour: Colour
  readonly shape: SymbolType
  /** Hollow are those that stand beside nearly everything: there are more kinds than shapes that one tells apart. */
  readonly isHollow?: true
}

/** What each kind looks like; kinds that have one name for a reader look alike. */
const looks: Readonly<Record<Stop['__typename'], Look>> = {
  Institution: { colour: 'category1', shape: symbolCircle },
  Researcher: { colour: 'category3', shape: symbolTriangle },
  Project: { colour: 'category2', shape: symbolSquare },
  Publication: { colour: 'category7', shape: symbolWye },
  Program: { colour: 'category5', shape: symbolDiamond },
  InstitutionalAgreement: { colour: 'category4', shape: symbolCross },
  BilateralAgreement: { colour: 'category4', shape: symbolCross },
  Meeting: { colour: 'category6', shape: symbolStar },
  Country: { colour: 'other', shape: symbolCircle, isHollow: true },
  PriorityArea: { colour: 'other', shape: symbolDiamond, isHollow: true },
  Strategy: { colour: 'other', shape: symbolSquare, isHollow: true },
  Topic: { colour: 'other', shape: symbolTriangle, isHollow: true },
}

/** The kinds in the order in which they stand beside each other. */
export const stopTypes = Object.keys(looks) as Stop['__typename'][]

/** What a stop is by its kind, around the point that it stands on; as large as a circle of that radius. */
export function StopMark({
  type,
  radius,
  theme,
}: {
  readonly type: Stop['__typename']
  readonly radius: number
  readonly theme: Shared['theme']
}): ReactElement {
  const { colour, shape, isHollow } = looks[type]
  const paint = colouring(theme)
  return (
    <path
      d={symbol(shape, Math.PI * radius ** 2).digits(2)() ?? ''}
      fill={paint(isHollow ? 'paper' : colour)}
      stroke={paint(isHollow ? colour : 'paper')}
      strokeWidth={isHollow ? 2 : 1}
    />
  )
}

/** How high a box is that has room for the whole of most names. */
export const boxHeight = boxOf(3)

/** How high a box of that width is that has room for the whole name, and none to spare. */
export function boxHeightFor(stop: Stop, width: number, state: Shared): number {
  return boxOf(nameIn(stop, width, state, 6).length)
}

function boxOf(nameLines: number): number {
  return 31 + 15 * nameLines
}

function nameIn(stop: Stop, width: number, state: Shared, most: number): string[] {
  return lines(marked(stop, state), 12, width - 18, most)
}

/** A stop as a box with its kind and its name. */
export function StopBox({
  stop,
  x,
  y,
  width,
  height = boxHeight,
  isEnd,
  state,
}: {
  readonly stop: Stop
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height?: number
  /** Whether it is one of those that were asked for. */
  readonly isEnd: boolean
  readonly state: Shared
}): ReactElement {
  const { types } = wordsIn(state.lang).paths
  const colour = colouring(state.theme)
  return (
    <g transform={`translate(${round(x)} ${round(y)})`} data-node={stop.id}>
      <title>{`${stop.name} (${types[stop.__typename]})`}</title>
      <rect
        width={width}
        height={height}
        rx={8}
        fill={colour(isEnd ? 'sea' : 'paper')}
        stroke={colour(looks[stop.__typename].colour)}
        strokeWidth={isEnd ? 2.4 : 1.4}
      />
      <text x={10} y={18} fontSize={10.5} fontWeight={600} fill={colour('muted')}>
        {types[stop.__typename]}
      </text>
      {nameIn(stop, width, state, Math.floor((height - boxOf(0)) / 15)).map((part, index) => (
        <text key={index} x={10} y={36 + 15 * index} fontSize={12} fontWeight={isEnd ? 650 : undefined}>
          {part}
        </text>
      ))}
    </g>
  )
}
