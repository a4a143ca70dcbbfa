import type { ReactElement } from 'react'

interface HaloedProps {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor?: 'start' | 'end' | 'middle'
  readonly size: number
  readonly weight?: number | undefined
  readonly paper: string
}

/** A text that can be read over lines. Written twice, since many programs that take in SVG know no `paint-order`. */
export function Haloed({ x, y, text, anchor = 'start', size, weight, paper }: HaloedProps): ReactElement {
  const common = { x: round(x), y: round(y), textAnchor: anchor, fontSize: size, fontWeight: weight }
  return (
    <>
      <text
        {...common}
        fill="none"
        stroke={paper}
        strokeWidth={3.5}
        strokeLinejoin="round"
        strokeOpacity={0.85}
        aria-hidden="true"
      >
        {text}
      </text>
      <text {...common}>{text}</text>
    </>
  )
}

/** To a hundredth of a pixel: nobody sees more, and files stay small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
