import { plain } from '@panorama-graph/plot/plain.ts'
import type { Plot } from './plot.ts'

/** The table, its columns by names that are the same in every language, with what it is about and of which graph. */
export function writeJson({ view, asked, shown }: Plot): string {
  const { columns, rows } = shown.table()
  const named = rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, plain(row[index] ?? null)])))
  const { title, description, source } = shown
  return `${JSON.stringify({ view: view.name, title, description, parameters: asked.state, graph: source, columns, rows: named })}\n`
}
