import { group, sum } from 'd3-array'
import type { ReactElement } from 'react'
import { colouring } from './colours.ts'
import type { PlotNeighbourhoodQuery, RelationshipKind } from './generated/operations.ts'
import { round } from './haloed.tsx'
import { marked, markedIn } from './marked.ts'
import { ring, type Spot } from './ring.ts'
import type { Shared } from './shared.ts'
import { boxHeightFor, StopBox, StopMark, type Stop } from './stops.tsx'
import { lines } from './text.ts'
import { wordsIn } from './words/words.ts'

type Stated = NonNullable<PlotNeighbourhoodQuery['neighbourhood']>['edges'][number]

export interface Edge extends Omit<Stated, 'source' | 'target'> {
  readonly source: Stop
  readonly target: Stop
}

/** What stands around something. */
export interface Found {
  readonly centre: Stop | undefined
  /** By kind, and those of a kind with the most relationships first. */
  readonly neighbours: readonly Stop[]
  /** Those of the centre first. */
  readonly edges: readonly Edge[]
  /** How many neighbours there are beside those. */
  readonly leftOut: number
}

/** Something with all that stands around it, and how they are joined; drawn around 0. */
export function Neighbours({
  found: { centre, edges },
  laid: { placed, box, join },
  state,
}: {
  readonly found: Found
  readonly laid: ReturnType<typeof laidOut>
  readonly state: Shared
}): ReactElement {
  return (
    <>
      <Joins placed={placed} edges={edges} join={join} state={state} />
      {placed.map((one) => (
        <Beside key={one.stop.id} {...one} state={state} />
      ))}
      {centre && <StopBox stop={centre} x={-box.width / 2} y={-box.height / 2} {...box} isEnd={true} state={state} />}
    </>
  )
}

/** What is written beside a neighbour: its name, and as one reads it before or after that, what it is to the one in the middle. */
interface Line {
  readonly text: string
  readonly isName: boolean
}

interface Placed extends Spot {
  readonly stop: Stop
  readonly written: readonly Line[]
}

const markRadius = 7

/** Where each is drawn in a picture of that width. Where there is little room, the box in the middle is wider than the ring, which leaves its rows free. */
export function laidOut(found: Found, state: Shared, width: number) {
  const isNarrow = width < 560
  const radius = Math.min(width * (isNarrow ? 0.095 : 0.2), 360)
  const room = Math.min(width / 2 - radius - markRadius - 6, 320)
  const boxWidth = isNarrow ? Math.min(width - 40, 260) : Math.min(2 * radius - 90, 260)
  const box = { width: boxWidth, height: found.centre ? boxHeightFor(found.centre, boxWidth, state) : 0 }
  const written = found.neighbours.map((stop) => writtenBeside(stop, found, state, room))
  const { spots, top, bottom } = ring(
    written.map((all) => heightOf(all) + 12),
    { radius, least: 1.4 * radius, hole: isNarrow ? box.height + 24 : 0 },
  )
  return {
    placed: found.neighbours.flatMap((stop, index): Placed[] => {
      const [spot, all] = [spots[index], written[index]]
      return spot && all ? [{ stop, written: all, ...spot }] : []
    }),
    box,
    top: Math.min(top, -box.height / 2 - 4),
    bottom: Math.max(bottom, box.height / 2 + 4),
    join: isNarrow ? alongTheMiddle : straight,
  }
}

/** A relationship from the middle reads on in the name, and one to the middle begins with it. */
function writtenBeside(stop: Stop, { centre, edges }: Found, state: Shared, room: number): Line[] {
  const { relationships } = wordsIn(state.lang).paths
  const words = (kinds: readonly RelationshipKind[]): Line[] =>
    lines([...new Set(kinds)].map((kind) => relationships[kind]).join(', '), 10.5, room, 3).map((text) => ({
      text,
      isName: false,
    }))
  const from = edges.filter(({ source, target }) => source.id === centre?.id && target.id === stop.id)
  const to = edges.filter(({ source, target }) => source.id === stop.id && target.id === centre?.id)
  return [
    ...words(from.map(({ kind }) => kind)),
    ...lines(marked(stop, state), 12, room, 9).map((text) => ({ text, isName: true })),
    ...words(to.map(({ kind }) => kind)),
  ]
}

function heightOf(written: readonly Line[]): number {
  return sum(written, lineHeight)
}

function lineHeight({ isName }: Line): number {
  return isName ? 15 : 13
}

function Beside({ stop, written, x, y, isLeft, state }: Placed & { readonly state: Shared }): ReactElement {
  const { types } = wordsIn(state.lang).paths
  const colour = colouring(state.theme)
  const aside = markRadius + 5
  const top = -heightOf(written) / 2
  return (
    <g transform={`translate(${round(x)} ${round(y)})`} data-node={stop.id}>
      <title>{`${stop.name} (${types[stop.__typename]})`}</title>
      <StopMark type={stop.__typename} radius={markRadius} theme={state.theme} />
      {written.map((line, index) => (
        <text
          key={index}
          x={isLeft ? -aside : aside}
          y={round(top + heightOf(written.slice(0, index)) + 0.78 * lineHeight(line))}
          textAnchor={isLeft ? 'end' : 'start'}
          fontSize={line.isName ? 12 : 10.5}
          fill={colour(line.isName ? 'ink' : 'muted')}
        >
          {line.text}
        </text>
      ))}
    </g>
  )
}

/** A line for each two that are related, however many relationships they have; its title tells them all. */
function Joins({
  placed,
  edges,
  join,
  state,
}: {
  readonly placed: readonly Placed[]
  readonly edges: readonly Edge[]
  /** How the middle is joined to one. */
  readonly join: (one: Spot) => string
  readonly state: Shared
}): ReactElement {
  const colour = colouring(state.theme)
  const at = new Map(placed.map((one) => [one.stop.id, one]))
  const pairs = group(edges, ({ source, target }) => [source.id, target.id].sort().join(' '))
  return (
    <g fill="none">
      {[...pairs].reverse().map(([key, all]) => {
        const [one, other] = key.split(' ').flatMap((id) => at.get(id) ?? [])
        return (
          <path
            key={key}
            d={one && other ? bent(one, other) : one ? join(one) : ''}
            stroke={colour(other ? 'gap' : 'line')}
            strokeWidth={other ? 1 : 1.6}
            data-edge={key}
          >
            <title>
              {all.map(({ sentence, source, target }) => markedIn(sentence, [source, target], state)).join('\n')}
            </title>
          </path>
        )
      })}
    </g>
  )
}

function straight({ x, y }: Spot): string {
  return `M0 0L${round(x)} ${round(y)}`
}

/** In a ring that is high and narrow, straight lines would lie on one another: these leave a common stem one after the other. */
function alongTheMiddle({ x, y }: Spot): string {
  return `M0 0Q0 ${round(y * 0.9)} ${round(x)} ${round(y)}`
}

/** From one neighbour to another, bent towards the middle. */
function bent(one: Spot, other: Spot): string {
  const [x, y] = [(one.x + other.x) / 2, (one.y + other.y) / 2]
  const away = Math.hypot(x, y)
  const nearer = away === 0 ? 0 : Math.max(0, 1 - (0.35 * Math.hypot(one.x - other.x, one.y - other.y)) / away)
  return `M${round(one.x)} ${round(one.y)}Q${round(x * nearer)} ${round(y * nearer)} ${round(other.x)} ${round(other.y)}`
}
