import { z } from 'zod'
import type { NodeRow, RelationRow } from '../generated/statements.ts'

/** The first line of a backup. */
export const headerOf = z.object({
  /** What kind of file it is, and in which edition of its notation. */
  format: z.literal('panorama-graph backup 1'),
  /** The graph's version, and when it came to be. */
  version: z.number(),
  changedAt: z.string().nullable(),
  /** When the backup was made. */
  at: z.string(),
  /** What had been migrated, by name and checksum. */
  migrations: z.record(z.string(), z.string()),
})

export type Header = z.infer<typeof headerOf>

export type Entry = NodeRow | RelationRow

/** The last line of a backup: what came before it. */
export const endOf = z.object({
  nodes: z.number(),
  relations: z.number(),
  /** SHA-256 of all lines before this one, with their ends. */
  sha256: z.string(),
})

/** How many of each there are. */
export interface Tally {
  readonly nodes: number
  readonly relations: number
}

export const none: Tally = { nodes: 0, relations: 0 }

export function counted({ nodes, relations }: Tally, entry: Entry): Tally {
  return isNode(entry) ? { nodes: nodes + 1, relations } : { nodes, relations: relations + 1 }
}

/** What a backup is, beside its entries. */
export interface Backup {
  readonly header: Header
  readonly tally: Tally
}

export function isNode(entry: Entry): entry is NodeRow {
  return 'key' in entry
}
