import { createHash } from 'node:crypto'
import type { Cypher } from './cypher.ts'
import type { Graph } from './graph.ts'

/** One file of `cypher/migrations/`: constraints and indexes, safe to repeat, never edited once released. */
export interface Migration {
  /** Its file's name without the ending: `0001_give_every_entity_an_id`. */
  readonly id: string
  readonly statements: readonly string[]
}

/** Applies what the database does not have yet, in the order given. Rejects where one was changed after it was applied. */
export async function migrate(graph: Graph, migrations: readonly Migration[]): Promise<void> {
  const applied = await appliedIn(graph)
  for (const migration of migrations) {
    const checksum = checksumOf(migration)
    const known = applied.get(migration.id)
    if (known === checksum) continue
    if (known !== undefined) {
      throw new Error(`${migration.id}: this migration was changed after it was applied here; write a new one instead.`)
    }
    for (const text of migration.statements) await graph.run({ text }, {})
    await graph.run(record, { id: migration.id, checksum })
  }
  await graph.run({ text: 'CALL db.awaitIndexes(300)' }, {})
}

/** Resolves when the database has every migration. */
export async function assertMigrated(graph: Graph, migrations: readonly Migration[]): Promise<void> {
  const applied = await appliedIn(graph)
  const missing = migrations.find(({ id }) => !applied.has(id))
  if (missing) throw new Error(`The graph lacks the migration ${missing.id}; a server applies it when it starts.`)
}

const record: Cypher<{ id: string; checksum: string }, never> = {
  text: 'MERGE (migration:Migration {id: $id}) ON CREATE SET migration.checksum = $checksum, migration.at = datetime()',
}

async function appliedIn(graph: Graph): Promise<Map<unknown, unknown>> {
  const rows = await graph.read('MATCH (migration:Migration) RETURN migration.id, migration.checksum', {})
  return new Map(rows.map(([id, checksum]) => [id, checksum]))
}

function checksumOf({ statements }: Migration): string {
  return createHash('sha256').update(statements.join(';\n')).digest('hex')
}
