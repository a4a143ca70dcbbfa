import { max } from 'd3-array'
import type { ReactElement } from 'react'
import { colouring, stepColour, type Colour } from './colours.ts'
import { round } from './haloed.tsx'
import type { LegendItem } from './legend.tsx'
import type { Shared } from './shared.ts'
import { fitted, lines, textWidth } from './text.ts'

/** What stands at the head of a row or a column. */
export interface Head {
  readonly id: string
  readonly label: string
  readonly title: string
  readonly total: number
  readonly colour?: Colour
}

interface Heads {
  readonly rows: readonly Head[]
  readonly columns: readonly Head[]
}

interface GridProps extends Heads {
  readonly name: string
  readonly state: Shared
  readonly width: number
  /** The number of a cell, and what it says; undefined for one that cannot have any. */
  readonly cell: (row: number, column: number) => { readonly value: number; readonly title: string } | undefined
  readonly greatest: number
  /** Whether cells without anything are hatched, since they are what one looks for. */
  readonly showsGaps: boolean
  readonly totalLabel: string
}

const size = 12
const totalWidth = 52

/** Numbers by row and column, the greater the darker. */
export function Grid(props: GridProps): ReactElement {
  const { name, state, rows, columns, cell, greatest, showsGaps, totalLabel } = props
  const colour = colouring(state.theme)
  const { left, top, cellWidth, cellHeight, turn } = measures(props)
  const right = left + cellWidth * columns.length
  const bottom = top + cellHeight * rows.length
  const hasNumbers = cellWidth >= 12
  return (
    <g>
      <Hatching name={name} state={state} />
      {columns.map((column, index) => (
        <ColumnHead
          key={column.id}
          {...{ column, cellWidth, turn, colour }}
          x={left + cellWidth * (index + 0.5)}
          y={top - 8}
        />
      ))}
      <text x={right + totalWidth / 2} y={top - 8} textAnchor="middle" fontSize={11} fill={colour('muted')}>
        {turn > 0 ? '' : totalLabel}
      </text>
      {rows.map((row, index) => {
        const y = top + cellHeight * index
        return (
          <g key={row.id}>
            <text
              x={left - 10}
              y={y + cellHeight / 2 + size * 0.35}
              textAnchor="end"
              fontSize={size}
              fill={colour('ink')}
              data-row={row.id}
            >
              <title>{row.title}</title>
              {fitted(row.label, size, left - 12)}
            </text>
            {columns.map((column, place) => {
              const found = cell(index, place)
              const x = left + cellWidth * place
              if (!found) return null
              const { value, title } = found
              const step = stepColour(value, greatest)
              const fill = value > 0 ? colour(step.fill) : showsGaps ? `url(#plot-${name}-gap)` : colour('sea')
              return (
                <g key={column.id} data-cell={`${row.id} ${column.id}`}>
                  <rect
                    x={round(x + 1)}
                    y={round(y + 1)}
                    width={round(cellWidth - 2)}
                    height={round(cellHeight - 2)}
                    rx={Math.min(3, cellWidth / 8)}
                    fill={fill}
                  >
                    <title>{title}</title>
                  </rect>
                  {value > 0 && hasNumbers && (
                    <text
                      x={round(x + cellWidth / 2)}
                      y={round(y + cellHeight / 2 + size * 0.36)}
                      textAnchor="middle"
                      fontSize={size}
                      fontWeight={600}
                      fill={colour(step.ink)}
                    >
                      {value}
                    </text>
                  )}
                </g>
              )
            })}
            <text
              x={right + totalWidth / 2}
              y={y + cellHeight / 2 + size * 0.36}
              textAnchor="middle"
              fontSize={size}
              fontWeight={600}
              fill={colour(row.total === 0 ? 'japan' : 'muted')}
            >
              {row.total}
            </text>
          </g>
        )
      })}
      <line x1={left} x2={right} y1={bottom + 6} y2={bottom + 6} stroke={colour('faint')} />
      <text x={left - 10} y={bottom + 24} textAnchor="end" fontSize={11} fill={colour('muted')}>
        {totalLabel}
      </text>
      {columns.map(({ id, total }, index) => (
        <text
          key={id}
          x={round(left + cellWidth * (index + 0.5))}
          y={bottom + 24}
          textAnchor="middle"
          fontSize={cellWidth >= 18 ? size : 10}
          fontWeight={600}
          fill={colour(total === 0 ? 'japan' : 'muted')}
        >
          {hasNumbers || index % 2 === 0 ? total : ''}
        </text>
      ))}
    </g>
  )
}

export function gridHeight(props: Pick<GridProps, 'rows' | 'columns' | 'width'>): number {
  const { top, cellHeight } = measures(props)
  return top + cellHeight * props.rows.length + 30
}

/** How the names of columns stand: upright where they have room, else slanted, on end where there is hardly any. */
type Turn = 0 | 52 | 90

function measures({ rows, columns, width }: Pick<GridProps, 'rows' | 'columns' | 'width'>) {
  const left = Math.min(width * 0.34, 12 + (max(rows, ({ label }) => textWidth(label, size)) ?? 0))
  const room = width - left - totalWidth
  const count = Math.max(1, columns.length)
  const widest = max(columns, ({ label }) => textWidth(label, size)) ?? 0
  const long = Math.min(widest, slantedWidth)
  const lean = Math.max(0, long * Math.cos(radians(52)) + 8 - totalWidth)
  const turn: Turn = room / count >= Math.min(72, widest + 6) ? 0 : (room - lean) / count >= 18 ? 52 : 90
  const cellWidth = Math.min(84, (room - (turn === 52 ? lean : 0)) / count)
  const most = max(columns, ({ label }) => lines(label, size, cellWidth - 6, 3).length) ?? 1
  const top = turn === 0 ? 15 * most + 10 : long * Math.sin(radians(turn)) + 20
  return { left, top, cellWidth, cellHeight: Math.max(20, Math.min(34, cellWidth)), turn }
}

function radians(degrees: number): number {
  return (degrees / 180) * Math.PI
}

const slantedWidth = 170
interface ColumnHeadProps {
  readonly column: Head
  readonly x: number
  readonly y: number
  readonly cellWidth: number
  readonly turn: Turn
  readonly colour: (colour: Colour) => string
}

function ColumnHead({ column: { id, label, title }, x, y, cellWidth, turn, colour }: ColumnHeadProps): ReactElement {
  if (turn > 0) {
    const size = Math.min(12, cellWidth - 1)
    return (
      <text
        transform={`translate(${round(x + 4)} ${round(y)}) rotate(${-turn})`}
        fontSize={size}
        fill={colour('ink')}
        data-column={id}
      >
        <title>{title}</title>
        {fitted(label, size, slantedWidth)}
      </text>
    )
  }
  const parts = lines(label, size, cellWidth - 6, 3)
  return (
    <text textAnchor="middle" fontSize={size} fill={colour('ink')} data-column={id}>
      <title>{title}</title>
      {parts.map((part, index) => (
        <tspan key={index} x={round(x)} y={y - 15 * (parts.length - 1 - index)}>
          {part}
        </tspan>
      ))}
    </text>
  )
}

/** The pattern of what is missing: told from what is there without colour too. */
export function Hatching({ name, state }: { readonly name: string; readonly state: Shared }): ReactElement {
  const colour = colouring(state.theme)
  return (
    <pattern id={`plot-${name}-gap`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={6} height={6} fill={colour('sea')} />
      <line x1={0} x2={0} y1={0} y2={6} stroke={colour('gap')} strokeWidth={1.6} />
    </pattern>
  )
}

/** What the steps of the scale mean. */
export function scaleLegend(label: string, greatest: number, state: Shared): LegendItem {
  const colour = colouring(state.theme)
  const top = Math.max(5, greatest)
  const ranges = [1, 2, 3, 4, 5]
    .map((step) => ({
      from: Math.floor((top * (step - 1)) / 5) + 1,
      to: Math.min(greatest, Math.floor((top * step) / 5)),
    }))
    .filter(({ from, to }) => from <= to)
  const wide = 34
  return {
    label,
    markWidth: wide * ranges.length,
    mark: (
      <g fontSize={10.5} textAnchor="middle">
        {ranges.map(({ from, to }, index) => {
          const { fill, ink } = stepColour(to, greatest)
          const x = wide * (index - ranges.length / 2)
          return (
            <g key={to}>
              <rect x={x} y={-8} width={wide - 2} height={16} rx={2} fill={colour(fill)} />
              <text x={x + wide / 2 - 1} y={3.8} fill={colour(ink)}>
                {from === to ? to : `${from}–${to}`}
              </text>
            </g>
          )
        })}
      </g>
    ),
  }
}

export function gapLegend(label: string, name: string, state: Shared): LegendItem {
  const colour = colouring(state.theme)
  return {
    label,
    markWidth: 34,
    mark: (
      <rect x={-16} y={-8} width={32} height={16} rx={2} fill={`url(#plot-${name}-gap)`} stroke={colour('faint')} />
    ),
  }
}
