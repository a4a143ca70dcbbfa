import { fileTable } from '@panorama-graph/plot/fileTable.ts'
import { stringify } from 'csv-stringify/sync'
import type { Plot } from './plot.ts'

/**
 * The table. It begins with a byte order mark, without which Excel takes æ, ø, å and Japanese for something else; other
 * programs skip it. A text that a spreadsheet would take for a formula has a ' before it.
 */
export function writeCsv({ asked, shown }: Plot): string {
  const { columns, rows } = fileTable(shown.table(), asked.state.lang, 'names')
  return stringify(
    rows.map((row) => [...row]),
    {
      header: true,
      columns: columns.map(({ key, name }, index) => ({ key: String(index), header: name, id: key })),
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  )
}
