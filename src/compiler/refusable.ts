import type { Piece } from '../contract/piece.ts'
import type { Selected } from './asked.ts'
import { badInput } from '../contract/badInput.ts'
import { isObject } from '../contract/isObject.ts'
import { bound, listOf } from './bound.ts'
import type { Cell, Draft } from './draft.ts'
import { list } from './list.ts'

/**
 * What a piece gives, unless its `.refusal` beside it, which knows the graph, refuses the arguments: then its map says of
 * which argument what was expected and what came.
 */
export function refusable(
  draft: Draft,
  { coordinate }: Piece,
  asked: Selected,
  from: string | undefined,
  cell: Cell,
): Cell {
  const piece = draft.contract.pieces.get(`${coordinate}.refusal`)
  if (!piece) return cell
  return {
    ...listOf([bound(draft, draft.value(piece, from, asked)), cell]),
    read: (value) => {
      const [refusal, answer] = list(value)
      if (!isObject(refusal)) return cell.read(answer)
      const { argument, expected, received } = refusal
      throw badInput(`${asked.coordinate}(${String(argument)}:)`, String(expected), received)
    },
  }
}
