import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatQuery, lintCypherQuery } from '@neo4j-cypher/language-support'
import { isInterfaceType, isObjectType, isUnionType, type GraphQLSchema } from 'graphql'
import { loadContract } from '../src/contract/loadContract.ts'
import { computed } from '../src/fields/computed.ts'
import type { Piece } from '../src/contract/piece.ts'

/**
 * Checks every word of Cypher in `cypher/`: its syntax, its variables, its labels and types, its layout. `--write` lays it out,
 * but for migrations, which are never edited once released.
 */
const { schema, pieces } = loadContract('.', computed({ publicUrl: '' }))
const relationships = [...pieces.values()].flatMap(({ relation }) => relation?.type ?? [])
const labels = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type))
const known = {
  labels: [...labels.map(({ name }) => name), 'Dataset', 'Migration'],
  relationshipTypes: [...new Set([...relationships, 'COLLABORATES_WITH', 'CALL_OF'])],
}

const files = readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))
const faults = files
  .sort()
  .flatMap((file) => check(join('cypher', file), pieces.get(file.replace('.cypher', '').replace('/', '.'))))
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exit(faults.length === 0 ? 0 : 1)

function check(path: string, piece: Piece | undefined): string[] {
  const text = readFileSync(path, 'utf8')
  const laidOut = path.includes('migrations') ? text : `${formatQuery(text).formattedQuery.trimEnd()}\n`
  if (process.argv.includes('--write')) writeFileSync(path, laidOut)
  else if (text !== laidOut) return [`${path}: expected the formatter's layout; run npm run format.`]
  const { diagnostics } = lintCypherQuery(piece ? whole(schema, piece, text) : text, known)
  const told = diagnostics.map(({ message, range }) => ({
    message: typeof message === 'string' ? message : message.value,
    line: range.start.line,
  }))
  // Parameters are held against the schema when the contract is read, and against their header by codegen.
  const faults = told.filter(({ message }) => !message.startsWith('Parameter $'))
  return faults.map(({ message, line }) => `${path}:${line}: ${message}`)
}

/** A piece as a statement that stands alone: from any `this` of its type, to its node. One line longer at the top. */
function whole(schema: GraphQLSchema, { coordinate, isValue }: Piece, text: string): string {
  const type = schema.getType(coordinate.split('.')[0] ?? '')
  const isOfEdge = isInterfaceType(type) && schema.getPossibleTypes(type).every(({ name }) => name.endsWith('Edge'))
  const label = isUnionType(type) || type?.name === 'Query' ? '' : `:${type?.name ?? ''}`
  const start = isOfEdge ? 'MATCH ()-[this]->()' : type?.name === 'Query' ? '' : `MATCH (this${label})`
  return `${start}\n${text}\n${isValue ? 'AS value' : 'RETURN node'}`
}
