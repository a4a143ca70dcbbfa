import { createHash } from 'node:crypto'
import type { Cypher } from './cypher.ts'
import type { Graph, Transaction } from './graph.ts'

/** One file of `cypher/migrations/`: constraints and indexes, safe to repeat, never edited once released. */
export interface Migration {
  /** Its file's name without the ending: `0001_give_every_entity_an_id`. */
  readonly id: string
  readonly statements: readonly string[]
}

/**
 * Applies what the database does not have yet, in the order given. Rejects where one was changed after it was applied.
 * Of several servers that start at once, one applies each migration while the others wait.
 */
export async function migrate(graph: Graph, migrations: readonly Migration[]): Promise<void> {
  await graph.run(keepRecordsApart, {})
  const applied = appliedAmong(await graph.read(readRecords, {}))
  for (const migration of migrations) {
    if (!isApplied(migration, applied.get(migration.id))) {
      await graph.write((transaction) => apply(graph, transaction, migration))
    }
  }
  await graph.run({ text: 'CALL db.awaitIndexes(300)' }, {})
}

/** The checksums of what a database has, by id. */
export async function migrationsOf(graph: Graph): Promise<Readonly<Record<string, string>>> {
  const applied = appliedAmong(await graph.read(readRecords, {}))
  return Object.fromEntries([...applied].map(([id, checksum]) => [String(id), String(checksum)]))
}

/** Which of these, as another database had them, is not one of ours as it is; undefined where all are. */
export function strangerAmong(
  applied: Readonly<Record<string, string>>,
  migrations: readonly Migration[],
): string | undefined {
  const ours = new Map(migrations.map((migration) => [migration.id, checksumOf(migration)]))
  return Object.keys(applied).find((id) => ours.get(id) !== applied[id])
}

/** The record locks; the statements run beside it, for a transaction cannot change both schema and data. */
async function apply(graph: Graph, transaction: Transaction, migration: Migration): Promise<void> {
  const [known] = await transaction.run(openRecord, { id: migration.id })
  if (isApplied(migration, known?.checksum)) return
  for (const text of migration.statements) await graph.run({ text }, {})
  await transaction.run(closeRecord, { id: migration.id, checksum: checksumOf(migration) })
}

/** Whether the database has it, by the checksum it kept. Throws where it has another text of it. */
function isApplied(migration: Migration, known: unknown): boolean {
  if (known === undefined || known === null) return false
  if (known === checksumOf(migration)) return true
  throw new Error(`${migration.id}: this migration was changed after it was applied here; write a new one instead.`)
}

/** Resolves when the database answers promptly and has every migration. */
export async function assertMigrated(graph: Graph, migrations: readonly Migration[]): Promise<void> {
  const applied = appliedAmong(await graph.peek(readRecords))
  const missing = migrations.find(({ id }) => !applied.has(id))
  if (missing) throw new Error(`The graph lacks the migration ${missing.id}; a server applies it when it starts.`)
}

const keepRecordsApart: Cypher<object, never> = {
  text: 'CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.id IS UNIQUE',
}

const openRecord: Cypher<{ readonly id: string }, { readonly checksum: string | null }> = {
  text: 'MERGE (migration:Migration {id: $id}) RETURN migration.checksum AS checksum',
}

const closeRecord: Cypher<{ readonly id: string; readonly checksum: string }, never> = {
  text: 'MATCH (migration:Migration {id: $id}) SET migration.checksum = $checksum, migration.at = datetime()',
}

const readRecords = 'MATCH (migration:Migration) RETURN migration.id, migration.checksum'

function appliedAmong(records: readonly unknown[][]): Map<unknown, unknown> {
  return new Map(records.map(([id, checksum]) => [id, checksum]))
}

function checksumOf({ statements }: Migration): string {
  return createHash('sha256').update(statements.join(';\n')).digest('hex')
}
