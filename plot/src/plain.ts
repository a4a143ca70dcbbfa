import type { Cell, Term, Thing } from './view.ts'

/** A cell as text or number: a thing by its name, a constant by what it is called. */
export function plain(cell: Cell): string | number | null {
  if (typeof cell !== 'object' || cell === null) return cell
  if (isTerm(cell)) return cell.name
  return thingsIn(cell)
    .map(({ name }) => name)
    .join('; ')
}

export function isTerm(cell: Cell): cell is Term {
  return typeof cell === 'object' && cell !== null && 'constant' in cell
}

export function thingsIn(cell: Thing | readonly Thing[]): readonly Thing[] {
  return '__typename' in cell ? [cell] : cell
}
