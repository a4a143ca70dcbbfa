import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Migration } from './migrate.ts'

/** The migrations in a folder, in the order of their numbers; a statement ends in a semicolon at the end of its line. */
export function readMigrations(folder: string): Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'))
  return files.sort().map((file) => ({
    id: file.slice(0, -'.cypher'.length),
    statements: readFileSync(join(folder, file), 'utf8')
      .replaceAll('\r\n', '\n') // as Git may write them; the checksum is the same everywhere
      .replaceAll(/^\/\/.*$/gm, '')
      .split(/;\s*$/m)
      .map((statement) => statement.trim())
      .filter((statement) => statement !== ''),
  }))
}
