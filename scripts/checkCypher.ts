import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatQuery, lintCypherQuery } from '@neo4j-cypher/language-support'
import { isInterfaceType, isObjectType } from 'graphql'
import { loadContract } from '../src/contract/loadContract.ts'
import { computed } from '../src/fields/computed.ts'
import { withNames, type Piece } from '../src/contract/piece.ts'
import { loadShared, writtenOut } from '../src/contract/shared.ts'

/**
 * Checks every word of Cypher in `cypher/`: its syntax, its variables, its labels and types, its layout. `--write` lays it out,
 * but for migrations, which are never edited once released.
 */
const { schema, pieces } = loadContract('.', computed({ publicUrl: '' }))
const shared = loadShared(join('cypher', 'shared'))
const relationships = [...pieces.values()].flatMap(({ relation }) => relation?.type ?? [])
const labels = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type))
const known = {
  labels: [...labels.map(({ name }) => name), 'Dataset', 'Migration', 'Restore', 'Count', 'Any'],
  relationshipTypes: [...new Set([...relationships, 'COLLABORATES_WITH', 'CALL_OF', 'Any'])],
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
  const { diagnostics } = lintCypherQuery(
    piece
      ? whole(
          piece,
          withNames(writtenOut(path, text, shared), () => ['Any']),
        )
      : standingAlone(path, text),
    known,
  )
  const told = diagnostics.map(({ message, range }) => ({
    message: typeof message === 'string' ? message : message.value,
    line: range.start.line,
  }))
  // Parameters are held against the schema when the contract is read, and against their header by codegen.
  const faults = told.filter(({ message }) => !message.startsWith('Parameter $'))
  return faults.map(({ message, line }) => `${path}:${line}: ${message}`)
}

/** What pieces share, from whatever it is given. */
function standingAlone(path: string, text: string): string {
  const [, name = ''] = /shared.(\w+)\.cypher$/.exec(path) ?? []
  const given = shared.get(name)?.from.map((one) => `$${one} AS ${one}`)
  return given ? `WITH ${given.join(', ')}\n${writtenOut(path, text, shared)}` : text
}

/** A piece as a statement that stands alone: from any `this`, to its node. One line longer at the top. */
function whole({ coordinate, isValue }: Piece, text: string): string {
  const start = coordinate.startsWith('Query.') ? '' : 'WITH $this AS this'
  return `${start}\n${text}\n${isValue ? 'AS value' : 'RETURN node'}`
}
