import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parsePiece, type Piece } from './piece.ts'

/**
 * The pieces of a folder `<Type>/<field>.cypher`, by coordinate; a variant, `<Type>/<field>.asOf.cypher`, by
 * `Type.field.asOf`; that of an argument's value, `<Type>/<field>.VALUE.cypher`, by `Type.field.VALUE`. Folders in small letters hold whole statements.
 */
export function loadPieces(folder: string): Map<string, Piece> {
  const types = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && /^[A-Z]/.test(entry.name),
  )
  const files = types.flatMap(({ name }) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => ({ coordinate: `${name}.${file.slice(0, -'.cypher'.length)}`, path: join(folder, name, file) })),
  )
  return new Map(files.map(({ coordinate, path }) => [coordinate, parsePiece(coordinate, readFileSync(path, 'utf8'))]))
}
