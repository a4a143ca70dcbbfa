import type { AnyView, AskedView, ShownView } from '@panorama-graph/plot/views.ts'

/** A view as a file. */
export interface Plot {
  readonly view: AnyView
  readonly asked: AskedView
  readonly shown: ShownView
}
