import { customProperties } from '@panorama-graph/plot/colours.ts'
import type { Lead } from '@panorama-graph/plot/view.ts'
import type { AnyView, ShownView } from '@panorama-graph/plot/views.ts'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { kept, type Address } from './address.ts'
import { writtenChoice } from './choice.ts'
import { isKind, kinds } from './kinds.ts'
import { pathOf } from './To.tsx'
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
  const navigate = useNavigate()
  const shown =
    width === undefined ? undefined : otherwise(view, search, { theme: 'auto', width: String(width) }).show(data)
  return (
    // By keyboard one goes by the links of the table, which shows the same.
    <figure
      ref={place}
      className="picture"
      onClick={({ target }) => {
        const lead = shown && leadOf(target, shown)
        if (!lead) return
        const { path, search } = addressOf(lead)
        void navigate({ to: path, search: (before: Address) => ({ ...kept(before), ...search }) })
      }}
    >
      <PlotColours />
      {shown?.draw('page')}
    </figure>
  )
}

/** Where the innermost mark leads that was clicked on and that leads anywhere. */
function leadOf(target: EventTarget, shown: ShownView): Lead | undefined {
  for (let element = target instanceof SVGElement ? target : null; element instanceof SVGElement;) {
    const lead = shown.leadsTo(element.dataset)
    if (lead) return lead
    element = element.parentElement instanceof SVGElement ? element.parentElement : null
  }
  return undefined
}

function addressOf(lead: Lead): { readonly path: string; readonly search: Address } {
  switch (lead.to) {
    case 'thing':
      return { path: isKind(lead.type) ? pathOf(lead.type, lead.id) : '/', search: {} }
    case 'list': {
      const chosen = Object.entries(lead.chosen).map(([facet, value]) => [facet, writtenChoice([value ?? ''])])
      return { path: `/${kinds[lead.type].many}`, search: Object.fromEntries(chosen) as Address }
    }
    case 'view':
      return { path: `/view/${lead.name}`, search: lead.search }
  }
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
