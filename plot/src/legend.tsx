import type { ReactElement } from 'react'
import { fitted, textWidth } from './text.ts'

export interface LegendItem {
  readonly label: string
  /** Drawn around the middle of a place of 20 by 14. */
  readonly mark: ReactElement
  /** How wide the mark is, where it is wider. */
  readonly markWidth?: number
}

const size = 12
const row = 22

/** How wide lines are for the least and for the most. */
export function widthLegend(
  label: string,
  greatest: number,
  line: { readonly stroke: string; readonly strokeOpacity?: number; readonly widest: number },
): LegendItem {
  const { widest, ...look } = line
  return {
    label: `${label} (1–${greatest})`,
    mark: (
      <g {...look}>
        <line x1={-16} x2={-3} y1={0} y2={0} strokeWidth={1} />
        <line x1={2} x2={16} y1={0} y2={0} strokeWidth={widest} />
      </g>
    ),
    markWidth: 34,
  }
}

/** What the marks of a picture mean, in as many rows as it takes. */
export function Legend({
  items,
  width,
}: {
  readonly items: readonly LegendItem[]
  readonly width: number
}): ReactElement {
  return (
    <g fontSize={size}>
      {placed(items, width).map(({ item: { label, mark, markWidth = 20 }, x, y }, index) => (
        <g key={index} transform={`translate(${x} ${y})`}>
          <g transform={`translate(${markWidth / 2} 10)`}>{mark}</g>
          <text x={markWidth + 6} y={14}>
            {fitted(label, size, width - markWidth - 6)}
          </text>
        </g>
      ))}
    </g>
  )
}

export function legendHeight(items: readonly LegendItem[], width: number): number {
  const last = placed(items, width).at(-1)
  return last ? last.y + row : 0
}

function placed(items: readonly LegendItem[], width: number) {
  let x = 0
  let y = 0
  return items.map((item) => {
    const wide = (item.markWidth ?? 20) + 6 + textWidth(item.label, size) + 18
    if (x > 0 && x + wide > width) [x, y] = [0, y + row]
    const at = { item, x, y }
    x += wide
    return at
  })
}
