import type { AnyView } from '@panorama-graph/plot/views.ts'
import type { Plot } from './plot.ts'
import { writeCsv } from './writeCsv.ts'
import { writeGexf } from './writeGexf.ts'
import { writeGraphml } from './writeGraphml.ts'
import { writeJson } from './writeJson.ts'
import { writeSvg } from './writeSvg.ts'

interface Format {
  readonly type: string
  readonly write: (plot: Plot) => string
}

const ofAll = {
  svg: { type: 'image/svg+xml; charset=utf-8', write: writeSvg },
  csv: { type: 'text/csv; charset=utf-8; header=present', write: writeCsv },
  json: { type: 'application/json; charset=utf-8', write: writeJson },
} satisfies Readonly<Record<string, Format>>

const ofNetworks = {
  graphml: { type: 'application/graphml+xml; charset=utf-8', write: writeGraphml },
  gexf: { type: 'application/gexf+xml; charset=utf-8', write: writeGexf },
} satisfies Readonly<Record<string, Format>>

/** The formats in which a view can be had, by the end of their names. */
export function formatsOf({ isNetwork }: Pick<AnyView, 'isNetwork'>): ReadonlyMap<string, Format> {
  return new Map(Object.entries<Format>({ ...ofAll, ...(isNetwork && ofNetworks) }))
}
