import { customProperties } from '@panorama-graph/plot/colours.ts'
import type { AnyView } from '@panorama-graph/plot/views.ts'
import { useEffect, useRef, useState } from 'react'
import { otherwise } from './viewState.ts'

/** A view drawn as wide as there is room, in the colours of the page. */
export function Picture({
  view,
  search,
  data,
}: {
  readonly view: AnyView
  readonly search: URLSearchParams
  readonly data: unknown
}) {
  const place = useRef<HTMLElement>(null)
  const width = useWidth(place)
  return (
    <figure ref={place} className="picture">
      <PlotColours />
      {width !== undefined &&
        otherwise(view, search, { theme: 'auto', width: String(width) })
          .show(data)
          .draw('page')}
    </figure>
  )
}

/** What the colours of pictures are in the page, by day, by night and on paper; told once, wherever they are used. */
export function PlotColours() {
  return (
    <style href="plot-colours" precedence="pictures">
      {colours}
    </style>
  )
}

const colours = `
.picture, .live { ${customProperties('light')}; --plot-paper: var(--paper) }
@media screen and (prefers-color-scheme: dark) { .picture, .live { ${customProperties('dark')}; --plot-paper: var(--paper) } }
@media print { .picture, .live { ${customProperties('print')} } }
`

/** The narrowest and the widest that a view draws itself; a picture that is wider than the place is scrolled. */
const [narrowest, widest] = [320, 1600]

/** How wide a picture is drawn in its place; undefined before that is measured. */
export function useWidth(place: { readonly current: HTMLElement | null }): number | undefined {
  const [width, setWidth] = useState<number>()
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      setWidth(Math.round(Math.min(widest, Math.max(narrowest, element.clientWidth))))
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [place])
  return width
}
