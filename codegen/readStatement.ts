import { readFileSync } from 'node:fs'
import { parse } from 'node:path'

/** Reads a statement's file. Throws where a parameter is used and not declared, or declared and not used. */
export function readStatement(file: string): Statement {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const header = lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, ''))
  const question = header.filter((line) => !line.startsWith('@')).join('\n')
  const declared = (mark: string): ReadonlyMap<string, string> =>
    new Map(header.filter((line) => line.startsWith(`@${mark} `)).map((line) => declaration(file, line)))
  const statement = { file, name: parse(file).name, question, text: lines.slice(end).join('\n') }
  if (!question.endsWith('.'))
    throw new Error(`${file}: expected a first comment that ends in a full stop; got ${JSON.stringify(question)}.`)
  return checkParameters({ ...statement, parameters: declared('param'), rows: declared('row') })
}

/** A statement as its file gives it: the question, what it takes and gives by name in GraphQL's notation, the Cypher. */
export interface Statement {
  readonly file: string
  readonly name: string
  readonly question: string
  readonly parameters: ReadonlyMap<string, string>
  readonly rows: ReadonlyMap<string, string>
  readonly text: string
}

function declaration(file: string, line: string): [name: string, type: string] {
  const [, name, type] = /^@(?:param|row) (\w+): (.+)$/.exec(line) ?? []
  if (name !== undefined && type !== undefined) return [name, type]
  throw new Error(`${file}: expected "@param name: Type" or "@row name: Type"; got "${line}".`)
}

function checkParameters(statement: Statement): Statement {
  const code = statement.text.replaceAll(/\/\/.*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '')
  const used = new Set([...code.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))
  for (const name of used) {
    if (!statement.parameters.has(name))
      throw new Error(`${statement.file}: $${name} is used and not declared. Add "// @param ${name}: Type".`)
  }
  for (const name of statement.parameters.keys()) {
    if (!used.has(name))
      throw new Error(`${statement.file}: $${name} is declared and not used. Remove its @param line.`)
  }
  return statement
}
