import { fileTable } from '@panorama-graph/plot/fileTable.ts'
import type { Plot } from './plot.ts'

/** The table, its columns by keys that are the same in every language as its constants are, with what it is about and of which graph. */
export function writeJson({ view, asked, shown }: Plot): string {
  const { columns, rows } = fileTable(shown.table(), asked.state.lang, 'constants')
  const named = rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index]])))
  const { title, description, source } = shown
  return `${JSON.stringify({ view: view.name, title, description, parameters: asked.state, graph: source, columns, rows: named })}\n`
}
