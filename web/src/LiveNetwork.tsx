import { categoryColour, countryColour, type Colour } from '@panorama-graph/plot/colours.ts'
import { outline } from '@panorama-graph/plot/marks.ts'
import type { Network } from '@panorama-graph/plot/view.ts'
import { wordsIn } from '@panorama-graph/plot/words/words.ts'
import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react'
import { evidenceOf } from './evidenceOf.ts'
import { useLanguage } from './language.tsx'
import { PlotColours } from './Picture.tsx'
import { networkPicture, type NetworkPicture, type Pointed } from './networkPicture.ts'

interface Props {
  readonly network: Network
  readonly colour: 'country' | 'community'
  readonly focus: string | undefined
  readonly onFocus: (id: string | undefined) => void
  readonly onExpand: (id: string) => void
  /** What joins two is asked for. */
  readonly onJoin: (one: string, other: string) => void
  readonly onOpen: (id: string) => void
  readonly onFail: () => void
}

/** A network to move about in, by mouse, by touch and by keyboard. */
export function LiveNetwork(props: Props) {
  const { network, colour, focus } = props
  const { language, messages } = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  const [picture, setPicture] = useState<NetworkPicture>()
  const [pointed, setPointed] = useState<Pointed>()
  const isDark = useIsDark()
  const hint = useId()
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    if (!place.current) return
    try {
      const drawn = networkPicture(place.current, {
        onPoint: setPointed,
        onClick: (id) => {
          latest.current.onFocus(id)
        },
        onClickEdge: (one, other) => {
          latest.current.onJoin(one, other)
        },
        onDoubleClick: (id) => {
          latest.current.onExpand(id)
        },
      })
      setPicture(drawn)
      return () => {
        setPicture(undefined)
        drawn.end()
      }
    } catch (error) {
      // A browser without WebGL: the reader is told, and gets the still picture.
      console.warn(error)
      latest.current.onFail()
      return undefined
    }
  }, [])
  useEffect(() => {
    const font = place.current ? getComputedStyle(place.current).fontFamily : 'sans-serif'
    picture?.show(network, { colour, isDark, language, font })
  }, [picture, network, colour, isDark, language])
  useEffect(() => {
    picture?.focus(focus)
  }, [picture, network, focus])

  return (
    <div className="live">
      <PlotColours />
      <div
        className="stage"
        ref={place}
        tabIndex={0}
        role="application"
        aria-label={messages.livePicture(network.nodes.length, network.edges.length)}
        aria-describedby={hint}
        onKeyDown={(event) => {
          onKey(event, picture, props)
        }}
      />
      <div className="zooming">
        <button type="button" aria-label={messages.zoomIn} title={messages.zoomIn} onClick={() => picture?.zoom(1.5)}>
          +
        </button>
        <button
          type="button"
          aria-label={messages.zoomOut}
          title={messages.zoomOut}
          onClick={() => picture?.zoom(1 / 1.5)}
        >
          −
        </button>
        <button type="button" aria-label={messages.fit} title={messages.fit} onClick={() => picture?.fit()}>
          ⤢
        </button>
      </div>
      {pointed && <Tip network={network} at={pointed} />}
      <Legend network={network} colour={colour} />
      <p id={hint} className="quiet hint">
        {messages.liveHint}
      </p>
    </div>
  )
}

const arrows: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

function onKey(event: KeyboardEvent, picture: NetworkPicture | undefined, props: Props): void {
  const { key } = event
  const { focus, onFocus, onOpen, onExpand } = props
  const arrow = arrows[key]
  if (event.altKey || event.ctrlKey || event.metaKey || !picture) return
  if (arrow) {
    const next = picture.towards(...arrow)
    if (next !== undefined) onFocus(next)
  } else if (key === 'Enter' && focus !== undefined) onOpen(focus)
  else if (key === ' ' && focus !== undefined) onExpand(focus)
  else if (key === 'Escape') onFocus(undefined)
  else if (key === '+' || key === '=') picture.zoom(1.5)
  else if (key === '-') picture.zoom(1 / 1.5)
  else if (key === '0') picture.fit()
  else return
  event.preventDefault()
}

/** What is known of what is pointed at. */
function Tip({ network, at: { node, edge, x, y } }: { readonly network: Network; readonly at: Pointed }) {
  const { messages } = useLanguage()
  const names = useMemo(() => new Map(network.nodes.map(({ id, label }) => [id, label])), [network])
  const pointed = network.nodes.find(({ id }) => id === node)
  const joined =
    edge === undefined ? undefined : network.edges.find(({ source, target }) => edge === `${source} ${target}`)
  if (!pointed && !joined) return null
  return (
    <div className="tip" style={{ insetInlineStart: x, insetBlockStart: y }} aria-hidden="true">
      {pointed && (
        <>
          <strong>{pointed.label}</strong>
          <span>
            {[pointed.attributes['city'], messages.partnersShown(Number(pointed.attributes['degree']))]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      )}
      {joined && (
        <>
          <strong>{messages.between(names.get(joined.source) ?? '', names.get(joined.target) ?? '')}</strong>
          <span>{evidenceOf(joined, messages.shared)}</span>
        </>
      )}
    </div>
  )
}

function Legend({ network, colour }: Pick<Props, 'network' | 'colour'>) {
  const { language, messages } = useLanguage()
  const words = wordsIn(language)
  const isByCountry = colour === 'country'
  const countries = [
    ['no', words.norway],
    ['jp', words.japan],
    ['other', words.otherCountries],
  ] as const
  const communities = [...new Set(network.nodes.map(({ attributes }) => attributes['community']))]
    .flatMap((community) => (typeof community === 'number' ? [community] : []))
    .toSorted((one, other) => one - other)
    .slice(0, 7)
  return (
    <ul className="legend">
      {countries.map(([id, name]) => (
        <li key={id}>
          <Mark shape={id} fill={isByCountry ? countryColour(id) : 'muted'} />
          {name}
        </li>
      ))}
      {!isByCountry &&
        communities.map((community) => (
          <li key={community}>
            <Mark shape="no" fill={categoryColour(community - 1)} />
            {words.network.community(community)}
          </li>
        ))}
      <li>{messages.sizeIs}</li>
    </ul>
  )
}

/** Others than Norway and Japan are rings here: of the shapes that WebGL draws. */
function Mark({ shape, fill }: { readonly shape: 'no' | 'jp' | 'other'; readonly fill: Colour }) {
  return (
    <svg viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
      {shape === 'other' ? (
        <circle r="5" fill="var(--paper)" stroke={`var(--plot-${fill})`} strokeWidth="3" />
      ) : (
        <path d={outline(shape, 6)} fill={`var(--plot-${fill})`} />
      )}
    </svg>
  )
}

const dark = '(prefers-color-scheme: dark)'

function useIsDark(): boolean {
  return useSyncExternalStore(
    (told) => {
      const query = matchMedia(dark)
      query.addEventListener('change', told)
      return () => {
        query.removeEventListener('change', told)
      }
    },
    () => matchMedia(dark).matches,
  )
}
