import type { ReactElement, ReactNode } from 'react'
import { colouring, customProperties } from './colours.ts'
import { Legend, legendHeight, type LegendItem } from './legend.tsx'
import { fitted, lines } from './text.ts'
import type { Shared } from './shared.ts'
import type { Place } from './view.ts'
import { wordsIn } from './words/words.ts'

/** The room left and right of a picture. */
const margin = 24

/** How wide what stands in the frame is. */
export function innerWidth({ width }: Shared): number {
  return width - 2 * margin
}

export interface GraphFacts {
  readonly version: number
  readonly changedAt: string | null
  readonly licence: string
}

interface FrameProps {
  readonly name: string
  readonly state: Shared
  readonly place: Place
  readonly graph: GraphFacts
  readonly title: string
  readonly description: string
  /** What of the graph is shown, under the title. */
  readonly subtitle: string
  readonly legend?: readonly LegendItem[]
  /** What a reader has to know beside: what was left out and why. */
  readonly notes?: readonly string[]
  /** How high what stands in the frame is. */
  readonly height: number
  readonly children: ReactNode
}

/** What every picture has around it: title, legend, notes, and a footer to cite it by; a page has title and footer of its own. */
export function Frame(props: FrameProps): ReactElement {
  const { name, state, place, title, description, subtitle, legend = [], notes = [], height, children } = props
  const { width, lang, theme } = state
  const colour = colouring(theme)
  const inner = innerWidth(state)
  const isAlone = place === 'file'
  const titleLines = isAlone ? lines(title, 20, inner, 3) : []
  const subtitleLines = lines(subtitle, 13, inner, 3)
  const dated = state.asOf === null ? notes : [...notes, wordsIn(state.lang).undated]
  const noteLines = dated.flatMap((note) => lines(note, 11.5, inner, 4))
  const footer = isAlone ? footerLines(props) : []
  const subtitleTop = isAlone ? 28 + 26 * titleLines.length : 6
  const legendTop = subtitleTop + 19 * subtitleLines.length + 8
  const bodyTop = legendTop + legendHeight(legend, inner) + 10
  const notesTop = bodyTop + height + 22
  const footerTop = notesTop + 17 * noteLines.length + 6
  const whole = Math.ceil(footerTop + 16 * footer.length + 18)
  const id = `plot-${name}`
  return (
    <svg
      {...(isAlone && { xmlns: 'http://www.w3.org/2000/svg' })}
      viewBox={`0 0 ${width} ${whole}`}
      width={width}
      height={whole}
      role="img"
      lang={lang}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      fontFamily={fonts[lang]}
      fontSize={13}
      fill={colour('ink')}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {isAlone && theme === 'auto' && (
        <style>{`@media (prefers-color-scheme: dark) { :root { ${customProperties('dark')} } }`}</style>
      )}
      <rect width={width} height={whole} fill={colour('paper')} />
      {titleLines.map((line, index) => (
        <text key={index} x={margin} y={44 + 26 * index} fontSize={20} fontWeight={650}>
          {line}
        </text>
      ))}
      {subtitleLines.map((line, index) => (
        <text key={index} x={margin} y={subtitleTop + 13 + 19 * index} fill={colour('muted')}>
          {line}
        </text>
      ))}
      <g transform={`translate(${margin} ${legendTop})`}>
        <Legend items={legend} width={inner} />
      </g>
      <g transform={`translate(${margin} ${bodyTop})`}>{children}</g>
      <g fontSize={11.5} fill={colour('muted')}>
        {noteLines.map((line, index) => (
          <text key={index} x={margin} y={notesTop + 17 * index}>
            {line}
          </text>
        ))}
        {isAlone && (
          <line x1={margin} x2={width - margin} y1={footerTop - 8} y2={footerTop - 8} stroke={colour('faint')} />
        )}
        {footer.map((line, index) => (
          <text key={index} x={margin} y={footerTop + 10 + 16 * index} fontSize={11}>
            {line}
          </text>
        ))}
      </g>
    </svg>
  )
}

/** Whom to cite, in as few lines as there is room for. */
function footerLines({ state, graph }: FrameProps): string[] {
  const words = wordsIn(state.lang)
  const inner = innerWidth(state)
  const [source, version] = [words.source, words.version(graph)]
  const one = `${source} · ${version}`
  return fitted(one, 11, inner) === one ? [one] : [...lines(source, 11, inner, 2), ...lines(version, 11, inner, 2)]
}

const latin = "Inter, 'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial"
const japanese = "'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', Meiryo"

const fonts = {
  en: `${latin}, ${japanese}, sans-serif`,
  nb: `${latin}, ${japanese}, sans-serif`,
  ja: `${japanese}, ${latin}, sans-serif`,
}
