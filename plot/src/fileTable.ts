import { isTerm, plain, thingsIn } from './plain.ts'
import { tagOf, type Language } from './shared.ts'
import type { Cell, Column, Table } from './view.ts'
import { wordsIn } from './words/words.ts'

interface FileTable {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** A table as files have it: beside what is named stands in which language, as schema.org's `inLanguage` says it. */
export function fileTable({ columns, rows }: Table, lang: Language, terms: 'names' | 'constants'): FileTable {
  const { inLanguage } = wordsIn(lang)
  const written = (cell: Cell) => (terms === 'constants' && isTerm(cell) ? cell.constant : plain(cell))
  return {
    columns: columns.flatMap(({ key, name, isNamed }) => [
      { key, name },
      ...(isNamed ? [{ key: `${key}InLanguage`, name: inLanguage(name) }] : []),
    ]),
    rows: rows.map((row) =>
      columns.flatMap(({ isNamed }, index) => {
        const cell = row[index] ?? null
        return isNamed ? [written(cell), languagesOf(cell)] : [written(cell)]
      }),
    ),
  }
}

/** In the order of the names; null where nothing in the cell has one. */
function languagesOf(cell: Cell): string | null {
  if (typeof cell !== 'object' || cell === null || isTerm(cell)) return null
  return thingsIn(cell)
    .map(({ nameLang }) => tagOf(nameLang))
    .join('; ')
}
