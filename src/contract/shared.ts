import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Clauses that several pieces share, `cypher/shared/<name>.cypher`: from variables by name to columns by name. */
export interface Shared {
  readonly name: string
  readonly from: readonly string[]
  readonly body: string
  readonly columns: readonly string[]
}

/** What is in `cypher/shared/`, by name; nothing where there is no such folder. Throws a sentence that names the file where it does not read as one. */
export function loadShared(folder: string): Map<string, Shared> {
  const files = (existsSync(folder) ? readdirSync(folder) : []).filter((file) => file.endsWith('.cypher'))
  return new Map(
    files.map((file) => {
      const one = parseShared(file.slice(0, -'.cypher'.length), readFileSync(join(folder, file), 'utf8'))
      return [one.name, one]
    }),
  )
}

function parseShared(name: string, text: string): Shared {
  const from = /^\/\/ \((\w+(?:, \w+)*)\)$/m.exec(text)?.[1]?.split(', ')
  const body = text.replace(/^\/\/.*$/gm, '').trim()
  const columns = /\nRETURN (?:DISTINCT )?(\w+(?:, \w+)*)$/.exec(body)?.[1]?.split(', ')
  if (!from) throw new Error(`shared.${name}: expected a comment with what it starts from, as in (start, item).`)
  if (!columns) throw new Error(`shared.${name}: expected RETURN and the names of its columns at its end.`)
  return { name, from, body, columns }
}

const call = /^( *)CALL shared\.(\w+)\(([\w, ]*)\) YIELD ([\w, ]+)$/gm

/** A piece with what it shares written out: `CALL shared.sidesOf(start, item) YIELD mine` becomes a subquery. */
export function writtenOut(coordinate: string, text: string, shared: ReadonlyMap<string, Shared>): string {
  return text.replaceAll(call, (_, indent: string, name: string, given: string, yielded: string) => {
    const one = shared.get(name)
    if (!one) throw new Error(`${coordinate}: expected cypher/shared/${name}.cypher.`)
    const { from, body, columns } = one
    const values = given.split(', ')
    if (values.length !== from.length || yielded !== columns.join(', '))
      throw new Error(
        `${coordinate}: expected CALL shared.${name}(${from.join(', ')}) YIELD ${columns.join(', ')}; got (${given}) YIELD ${yielded}.`,
      )
    const renamed = from.flatMap((own, index) => (values[index] === own ? [] : [`${values[index] ?? ''} AS ${own}`]))
    const kept = values.filter((value) => from.includes(value))
    const start = renamed.length === 0 ? '' : `WITH ${[...kept, ...renamed].join(', ')}\n`
    const clauses = writtenOut(`shared.${name}`, start + body, shared)
    return `${indent}CALL (${given}) {\n${clauses.replaceAll(/^(?=.)/gm, `${indent}  `)}\n${indent}}`
  })
}
