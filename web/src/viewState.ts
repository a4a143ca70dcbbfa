import { ParameterFault, type Fault } from '@panorama-graph/plot/faults.ts'
import { codec, ids } from '@panorama-graph/plot/parameters.ts'
import type { AnyView, AskedView } from '@panorama-graph/plot/views.ts'
import { readOr, type Address } from './address.ts'
import type { Language } from './language.tsx'

/** What an address asks of a view, or why it asks nothing yet. */
export type ViewState =
  | {
      readonly asked: AskedView
      readonly search: URLSearchParams
      /** The institutions that were opened in a network. */
      readonly more: readonly string[]
    }
  | { readonly faults: readonly Fault[] }
  /** What the reader has still to choose. */
  | { readonly lacking: readonly string[] }

/** Of the parameters of an address these are the page's: how it is looked at. All others are the view's. */
const ofPage = new Set(['show', 'sort', 'focus', 'with', 'more'])

/** Each one opened is asked for: no more of them than an address may name. */
const opened = codec({ more: ids('The institutions whose partners are shown too.', 'institutions') })

export function viewStateOf(view: AnyView, address: Address, language: Language): ViewState {
  const given = Object.entries(address).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' || ofPage.has(name) ? [] : [[name, value]],
  )
  const search = new URLSearchParams(given)
  search.set('lang', language)
  const lacking = Object.entries(view.fields).flatMap(([name, { initial }]) =>
    initial === undefined && !search.has(name) ? [name] : [],
  )
  if (lacking.length > 0) return { lacking }
  const asked = readOr(() => view.read(search))
  const found = readOr(() => opened.read(new URLSearchParams(address['more'] ? { more: address['more'] } : {})))
  if (asked instanceof ParameterFault || found instanceof ParameterFault)
    return {
      faults: [asked, found].flatMap((read) => (read instanceof ParameterFault ? read.faults : [])),
    }
  return { asked, search, more: found.more }
}

/** The same view with some parameters otherwise. */
export function otherwise(
  view: AnyView,
  search: URLSearchParams,
  changes: Readonly<Record<string, string>>,
): AskedView {
  const other = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') other.delete(name)
    else other.set(name, value)
  }
  return view.read(other)
}
