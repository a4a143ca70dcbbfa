import { told } from '@panorama-graph/plot/faults.ts'
import { views } from '@panorama-graph/plot/views.ts'
import { formatsOf } from './formats.ts'

/** A file that is wanted. */
export interface Order {
  /** The view's name, one of those there are. */
  readonly view: string
  /** The end of the file's name, which tells the format: one of those that the view has. */
  readonly ending: string
  /** The view's parameters as an address has them, known to be right. */
  readonly search: string
  /** The answer to the view's operation, without errors, as JSON. */
  readonly answer: string
}

/** The file, or a sentence that says what it would be about and the graph does not have. */
export type Drawn = { readonly file: string } | { readonly missing: string }

/** Makes a file of a view. */
export function draw({ view: name, ending, search, answer }: Order): Drawn {
  const view = views.get(name)
  const format = view && formatsOf(view).get(ending)
  if (!view || !format) throw new Error(`Expected a view and a format of it; got ${name}.${ending}.`)
  const asked = view.read(new URLSearchParams(search))
  const { data } = JSON.parse(answer) as { readonly data: unknown }
  const shown = asked.show(data)
  return shown.missing === undefined
    ? { file: format.write({ view, asked, shown }) }
    : { missing: told(shown.missing, 'en') }
}
