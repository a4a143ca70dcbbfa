import { renderToStaticMarkup } from 'react-dom/server'
import type { Plot } from './plot.ts'
import { xml } from './xml.ts'

/** The picture. */
export function writeSvg({ shown }: Plot): string {
  return xml(renderToStaticMarkup(shown.draw('file')))
}
