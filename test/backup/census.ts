import neo4j, { type Node, type Relationship } from 'neo4j-driver'
import type { Login } from '../support/started.ts'

/** Everything a graph holds but for its migrations, each node and relationship told in full, in an order of its own. */
export async function census(login: Login): Promise<{ readonly nodes: string[]; readonly relations: string[] }> {
  const found = await rows(login, 'MATCH (node:!Migration) RETURN node')
  const related = await rows(login, 'MATCH (from)-[edge]->(to) RETURN from, edge, to')
  return {
    nodes: found.map((row) => told(row['node'] as Node)).sort(),
    relations: related
      .map(({ from, edge, to }) => `${told(from as Node)} ${told(edge as Relationship)} ${told(to as Node)}`)
      .sort(),
  }
}

/** Runs a statement as any client of Neo4j would, numbers as they are stored. */
export async function rows(
  { uri, user, password }: Login,
  statement: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  try {
    const { records } = await driver.executeQuery(statement)
    return records.map((record) => record.toObject() as Readonly<Record<string, unknown>>)
  } finally {
    await driver.close()
  }
}

function told(thing: Node | Relationship): string {
  const name = 'labels' in thing ? [...thing.labels].sort().join(':') : thing.type
  const properties = Object.entries(thing.properties)
  const facts = properties.map(([key, value]) => `${key}: ${text(value)}`)
  return `${name} {${facts.sort().join(', ')}}`
}

/** A value with its type. */
function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join(', ')}]`
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return `FLOAT ${Object.is(value, -0) ? '-0' : value}`
  if (value instanceof Int8Array) return `BYTES ${Buffer.from(value).toString('hex')}`
  if (neo4j.isInt(value)) return `INTEGER ${value.toString()}`
  return `${value?.constructor.name ?? ''} ${JSON.stringify(value)}`
}
