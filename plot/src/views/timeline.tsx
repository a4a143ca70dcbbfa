import { max, min, sum } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { ReactElement } from 'react'
import { latinOf } from '../collaborations.ts'
import { colouring, type Colour } from '../colours.ts'
import { Frame, innerWidth } from '../frame.tsx'
import {
  PlotTimelineDocument,
  type PlotEventFragment,
  type PlotTimelineQuery,
  type PlotTimelineQueryVariables,
  type TimelineEventKind,
} from '../generated/operations.ts'
import { Haloed, round } from '../haloed.tsx'
import type { LegendItem } from '../legend.tsx'
import { marked } from '../marked.ts'
import { choices, codec, id, year, yearFaults } from '../parameters.ts'
import { namesIn, shared, type Shared } from '../shared.ts'
import { fitted, textWidth } from '../text.ts'
import type { Place, View } from '../view.ts'
import { wordsIn, type Lane } from '../words/words.ts'

interface TimelineState extends Shared {
  readonly of: string | null
  readonly kinds: readonly TimelineEventKind[]
  readonly fromYear: number | null
  readonly toYear: number | null
}

interface Look {
  readonly lane: Lane
  readonly colour: Colour
  /** What ended is drawn hollow, what began full. */
  readonly isHollow?: true
}

/** How events are drawn: those of a lane stand on each other, in this order. */
const looks = {
  AGREEMENT_SIGNED: { lane: 'agreements', colour: 'category1' },
  MEETING_HELD: { lane: 'agreements', colour: 'category2' },
  AREA_AGREED: { lane: 'agreements', colour: 'category4' },
  STRATEGY_BEGAN: { lane: 'strategies', colour: 'category7' },
  STRATEGY_ENDED: { lane: 'strategies', colour: 'category7', isHollow: true },
  PROGRAM_BEGAN: { lane: 'programs', colour: 'category3' },
  PROGRAM_ENDED: { lane: 'programs', colour: 'category3', isHollow: true },
  CALL_MADE: { lane: 'programs', colour: 'category5' },
  CALL_CLOSED: { lane: 'programs', colour: 'category5', isHollow: true },
  PROJECT_BEGAN: { lane: 'projects', colour: 'category6' },
  PROJECT_ENDED: { lane: 'projects', colour: 'category6', isHollow: true },
  EVENT_HELD: { lane: 'events', colour: 'category4' },
  PUBLISHED: { lane: 'publications', colour: 'category7' },
  INSTITUTION_FOUNDED: { lane: 'institutions', colour: 'category7' },
} as const satisfies Readonly<Record<TimelineEventKind, Look>>

const kinds = Object.keys(looks) as TimelineEventKind[]

/** Of these kinds single events are named in the picture. */
const milestones: readonly string[] = ['MEETING_HELD', 'AREA_AGREED', 'STRATEGY_BEGAN', 'PROGRAM_BEGAN']

/** What happened when: how much each year, by kind, and what stands out named. */
export const timeline: View<TimelineState, PlotTimelineQuery, PlotTimelineQueryVariables> = {
  name: 'timeline',
  parameters: codec<TimelineState>(
    {
      of: id('Only what happened to this, by its id, and to what stands beside it: `st-agreement-2003`.'),
      kinds: choices(
        'What happened.',
        kinds,
        kinds.filter((kind) => kind !== 'INSTITUTION_FOUNDED'),
      ),
      fromYear: year('Only what happened in this year or later.'),
      toYear: year('Only what happened in this year or earlier.'),
      ...shared,
    },
    yearFaults,
  ),
  operation: PlotTimelineDocument,
  variables: ({ of, kinds: chosen, fromYear, toYear, asOf, lang }) => ({
    of,
    named: of === null ? [] : [of],
    where: {
      ...(chosen.length < kinds.length && { kind: { in: chosen } }),
      ...((fromYear ?? toYear) !== null && {
        year: { ...(fromYear !== null && { gte: fromYear }), ...(toYear !== null && { lte: toYear }) },
      }),
    },
    asOf,
    lang: namesIn(lang),
  }),
  missing: ({ named }, { of }) =>
    of === null || named[0]
      ? undefined
      : {
          parameter: 'of',
          expected: ({ idOfAnything }) => idOfAnything,
          got: ({ unheld }) => unheld(of),
          remedy: 'correctOrLeaveOut',
        },
  title: titleOf,
  describe,
  draw,
  leadsTo: ({ event, bar }, data) => {
    if (bar !== undefined) {
      const [year = '', kind = ''] = bar.split(' ')
      return { to: 'view', name: 'timeline', search: { fromYear: year, toYear: year, kinds: kind, show: 'table' } }
    }
    const found = eventsOf(data).find(({ kind, entity }) => `${kind} ${entity.id}` === event)
    return found && { to: 'thing', type: found.entity.__typename, id: found.entity.id }
  },
  table: (data, { lang }) => {
    const words = wordsIn(lang)
    const { date, kind, name, call, certainty } = words.columns
    return {
      columns: [
        { key: 'date', name: date },
        { key: 'event', name: kind },
        { key: 'id', name: 'id' },
        { key: 'name', name, isNamed: true },
        { key: 'callId', name: `id (${call})` },
        { key: 'certainty', name: certainty },
      ],
      rows: eventsOf(data).map((event) => [
        event.date,
        { constant: event.kind, name: words.timeline.kinds[event.kind] },
        event.entity.id,
        event.entity,
        event.call?.id ?? null,
        { constant: event.certainty, name: words.certainty[event.certainty] },
      ]),
    }
  },
}

function titleOf({ named }: PlotTimelineQuery, { lang }: TimelineState): string {
  const [of] = named
  const { title, titleOf } = wordsIn(lang).timeline
  return of && 'name' in of ? titleOf(of.name) : title
}

/** The earliest and the latest, each once: the two pages overlap where there are few. */
function eventsOf({ timeline, latest }: PlotTimelineQuery): PlotEventFragment[] {
  return [...new Map([...timeline.nodes, ...latest.nodes].map((event) => [keyOf(event), event])).values()]
}

function keyOf({ date, kind, entity, call }: PlotEventFragment): string {
  return [date, kind, entity.id, call?.id].join(' ')
}

interface YearCount {
  readonly year: number
  readonly kind: TimelineEventKind
  readonly count: number
}

function countsOf({ timeline: { crosstab } }: PlotTimelineQuery): YearCount[] {
  return crosstab.rows.flatMap((row, index) =>
    crosstab.columns.flatMap((column, place) => {
      const count = crosstab.counts[index]?.[place] ?? 0
      const kind = kinds.find((one) => one === column.value)
      return row.value !== null && kind && count > 0 ? [{ year: Number(row.value), kind, count }] : []
    }),
  )
}

function describe(data: PlotTimelineQuery, { lang }: TimelineState): string {
  const words = wordsIn(lang)
  const counts = countsOf(data)
  const byKind = kinds.flatMap((kind) => {
    const count = sum(counts, (one) => (one.kind === kind ? one.count : 0))
    return count > 0 ? [`${words.timeline.kinds[kind]} (${count})`] : []
  })
  const [from = 0, to = 0] = [min(counts, ({ year }) => year), max(counts, ({ year }) => year)]
  return words.timeline.describe(data.timeline.totalCount, from, to, byKind)
}

const laneGap = 26
const laneHeight = 84
const rowHeight = 18
const axisHeight = 26

function draw(data: PlotTimelineQuery, state: TimelineState, place: Place): ReactElement {
  const words = wordsIn(state.lang)
  const colour = colouring(state.theme)
  const counts = countsOf(data)
  const events = eventsOf(data)
  const width = innerWidth(state)
  const years = counts.map(({ year }) => year)
  const [from, to] = [min(years) ?? 2000, max(years) ?? 2001]
  const x = scaleLinear([from - 0.5, to + 0.5], [0, width])
  const wide = Math.min(26, Math.max(1, x(1) - x(0) - 1.5))
  const lanes = lanesOf(counts)
  const pins = pinsOf(events, (year) => x(year), width, wide, state)
  const pinsHeight = pins.length === 0 ? 0 : 24 + rowHeight * (1 + (max(pins, ({ row }) => row) ?? 0)) + 12
  const height = pinsHeight + sum(lanes, (lane) => lane.height + laneGap) + axisHeight
  const tops = lanes.map((_lane, index) => pinsHeight + sum(lanes.slice(0, index + 1), (lane) => lane.height + laneGap))
  const bottom = height - axisHeight
  const today = data.graph.changedAt === null ? to : Number(data.graph.changedAt.slice(0, 4))
  const ticks = x
    .ticks(Math.max(2, Math.floor(width / 90)))
    .filter((tick) => Number.isInteger(tick) && tick >= from && tick <= to)
  const isEmpty = counts.length === 0
  const listed = events.length
  return (
    <Frame
      name="timeline"
      state={state}
      place={place}
      graph={data.graph}
      title={titleOf(data, state)}
      description={describe(data, state)}
      subtitle={[words.years(state.fromYear, state.toYear), state.asOf === null ? null : words.asOf(state.asOf)]
        .filter((part) => part !== null)
        .join(' · ')}
      legend={legendOf(counts, state)}
      notes={[
        ...(isEmpty ? [words.nothing] : []),
        ...(listed < data.timeline.totalCount ? [words.timeline.listed(listed, data.timeline.totalCount)] : []),
      ]}
      height={isEmpty ? 0 : height}
    >
      {!isEmpty && (
        <>
          {to > today && (
            <g>
              <rect
                x={round(x(today + 0.5))}
                y={0}
                width={round(width - x(today + 0.5))}
                height={bottom}
                fill={colour('sea')}
              />
              <text x={width} y={12} textAnchor="end" fontSize={11} fill={colour('muted')}>
                {words.timeline.planned}
              </text>
            </g>
          )}
          {ticks.map((tick) => (
            <g key={tick}>
              <line x1={round(x(tick))} x2={round(x(tick))} y1={0} y2={bottom} stroke={colour('faint')} />
              <text x={round(x(tick))} y={bottom + 18} textAnchor="middle" fontSize={12} fill={colour('muted')}>
                {tick}
              </text>
            </g>
          ))}
          {pins.length > 0 && (
            <g>
              <text x={0} y={12} fontSize={12} fontWeight={600}>
                {words.timeline.milestones}
              </text>
              {pins.map(({ event, at, row }) => (
                <line
                  key={keyOf(event)}
                  x1={round(at)}
                  x2={round(at)}
                  y1={24 + rowHeight * row + 8}
                  y2={pinsHeight - 4}
                  stroke={colour(looks[event.kind].colour)}
                  strokeOpacity={0.45}
                />
              ))}
              {pins.map(({ event, at, left, row, text }) => (
                <g key={keyOf(event)} data-event={`${event.kind} ${event.entity.id}`}>
                  <title>{`${event.date}: ${event.entity.name}, ${words.timeline.kinds[event.kind]}`}</title>
                  <circle cx={round(at)} cy={24 + rowHeight * row + 8} r={4} fill={colour(looks[event.kind].colour)} />
                  <Haloed x={left} y={24 + rowHeight * row + 12} text={text} size={11.5} paper={colour('paper')} />
                </g>
              ))}
            </g>
          )}
          {lanes.map(({ lane, counts: here, unit, height: high }, index) => {
            const ground = tops[index] ?? 0
            return (
              <g key={lane}>
                <text x={0} y={ground - high - 7} fontSize={12} fontWeight={600}>
                  {words.timeline.lanes[lane]}
                </text>
                <line x1={0} x2={width} y1={ground} y2={ground} stroke={colour('line')} />
                {barsOf(here).map(({ year, kind, count, below }) => {
                  const look: Look = looks[kind]
                  const tall = unit * count
                  return (
                    <rect
                      key={`${year} ${kind}`}
                      x={round(x(year) - wide / 2)}
                      y={round(ground - unit * below - tall + 0.5)}
                      width={round(wide)}
                      height={round(Math.max(0.5, tall - 1))}
                      rx={1.5}
                      fill={look.isHollow ? colour('paper') : colour(look.colour)}
                      stroke={colour(look.colour)}
                      strokeWidth={look.isHollow ? 1.4 : 0}
                      data-bar={`${year} ${kind} ${count}`}
                    >
                      <title>{`${year}: ${words.timeline.kinds[kind]}, ${count}`}</title>
                    </rect>
                  )
                })}
                {wide >= 9 &&
                  totalsOf(here).map(({ year, count }) => (
                    <text
                      key={year}
                      x={round(x(year))}
                      y={round(ground - unit * count - 3)}
                      textAnchor="middle"
                      fontSize={10.5}
                      fill={colour('muted')}
                    >
                      {count}
                    </text>
                  ))}
              </g>
            )
          })}
        </>
      )}
    </Frame>
  )
}

function lanesOf(counts: readonly YearCount[]) {
  const order: Lane[] = [...new Set(kinds.map((kind): Lane => looks[kind].lane))]
  return order.flatMap((lane) => {
    const here = counts.filter(({ kind }) => looks[kind].lane === lane)
    if (here.length === 0) return []
    const most = max(totalsOf(here), ({ count }) => count) ?? 1
    const unit = Math.min(13, laneHeight / most)
    return [{ lane, counts: here, unit, height: unit * most + 12 }]
  })
}

function totalsOf(counts: readonly YearCount[]): { year: number; count: number }[] {
  const totals = new Map<number, number>()
  for (const { year, count } of counts) totals.set(year, (totals.get(year) ?? 0) + count)
  return [...totals].map(([year, count]) => ({ year, count }))
}

/** Each on what stands below it in its year. */
function barsOf(counts: readonly YearCount[]): (YearCount & { below: number })[] {
  const heights = new Map<number, number>()
  return [...counts]
    .sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
    .map((one) => {
      const below = heights.get(one.year) ?? 0
      heights.set(one.year, below + one.count)
      return { ...one, below }
    })
}

interface Pin {
  readonly event: PlotEventFragment
  readonly at: number
  readonly left: number
  readonly row: number
  readonly text: string
}

/** So many rows of milestones at most: those for which there is no room go unnamed. */
const mostRows = 11

/** The milestones with their names, what governments did before the programs, in as few rows as they need. */
function pinsOf(
  events: readonly PlotEventFragment[],
  x: (year: number) => number,
  width: number,
  wide: number,
  state: TimelineState,
): Pin[] {
  const taken: { readonly from: number; readonly to: number }[][] = Array.from({ length: mostRows }, () => [])
  const stones = events.filter(({ kind, entity }) => milestones.includes(kind) || isOfGovernments(kind, entity))
  const ordered = [...stones].sort(
    (one, other) => Number(one.kind === 'PROGRAM_BEGAN') - Number(other.kind === 'PROGRAM_BEGAN'),
  )
  return ordered.flatMap((event) => {
    const at = x(event.year) - wide / 2 + wide * withinYear(event.date)
    const text = fitted(nameOf(event.entity, state), 11.5, Math.min(230, width * 0.6))
    const long = textWidth(text, 11.5)
    const left = at + 8 + long <= width ? at + 8 : at - 8 - long
    const here = { from: Math.min(left, at) - 6, to: Math.max(left + long, at) + 6 }
    const row = taken.findIndex((spans) => spans.every(({ from, to }) => here.to <= from || to <= here.from))
    if (row < 0 || left < 0) return []
    taken[row]?.push(here)
    return [{ event, at, left, row, text }]
  })
}

function isOfGovernments(kind: TimelineEventKind, { __typename }: PlotEventFragment['entity']): boolean {
  return kind === 'AGREEMENT_SIGNED' && __typename === 'BilateralAgreement'
}

function nameOf(entity: PlotEventFragment['entity'], state: TimelineState): string {
  return ('acronym' in entity ? latinOf(entity.acronym) : null) ?? marked(entity, state)
}

/** How far in its year a date lies, from 0 to 1; the middle where only the year is known. */
function withinYear(date: string): number {
  const [, month, day] = date.split('-').map(Number)
  if (month === undefined) return 0.5
  return (month - 1 + ((day ?? 15) - 1) / 31) / 12
}

function legendOf(counts: readonly YearCount[], state: TimelineState): LegendItem[] {
  const words = wordsIn(state.lang)
  const colour = colouring(state.theme)
  const shown = kinds.filter((kind) => counts.some((one) => one.kind === kind))
  return shown.map((kind) => {
    const look: Look = looks[kind]
    return {
      label: words.timeline.kinds[kind],
      markWidth: 14,
      mark: (
        <rect
          x={-6}
          y={-6}
          width={12}
          height={12}
          rx={1.5}
          fill={look.isHollow ? colour('paper') : colour(look.colour)}
          stroke={colour(look.colour)}
          strokeWidth={1.4}
        />
      ),
    }
  })
}
