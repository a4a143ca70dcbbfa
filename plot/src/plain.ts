import type { Cell, Thing } from './view.ts'

/** A cell as a file has it: a thing by its name. */
export function plain(cell: Cell): string | number | null {
  if (typeof cell !== 'object' || cell === null) return cell
  return thingsIn(cell)
    .map(({ name }) => name)
    .join('; ')
}

export function thingsIn(cell: Thing | readonly Thing[]): readonly Thing[] {
  return '__typename' in cell ? [cell] : cell
}
