import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadShared, writtenOut } from './shared.ts'
import { parsePiece, type Piece } from './piece.ts'

/**
 * The pieces of a folder `<Type>/<field>.cypher`, by coordinate; a variant, `<Type>/<field>.asOf.cypher`, by
 * `Type.field.asOf`; that of an argument's value, `<Type>/<field>.VALUE.cypher`, by `Type.field.VALUE`. What they share
 * is written out in them. Other folders in small letters hold whole statements.
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
  const shared = loadShared(join(folder, 'shared'))
  const read = ({ coordinate, path }: (typeof files)[number]): Piece =>
    parsePiece(coordinate, writtenOut(coordinate, readFileSync(path, 'utf8'), shared))
  return new Map(files.map((file) => [file.coordinate, read(file)]))
}
