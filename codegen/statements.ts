import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CodegenPlugin, PluginFunction } from '@graphql-codegen/plugin-helpers'
import {
  getNamedType,
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parseType,
  specifiedScalarTypes,
  typeFromAST,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLType,
} from 'graphql'
import { readStatement, type Statement } from './readStatement.ts'

/** Where the statements are, and how scalars that are not text read in TypeScript. */
export interface StatementsConfig {
  readonly folder: string
  readonly scalars?: Readonly<Record<string, string>>
}

/** Turns each statement that stands whole into a value that carries the types its header declares. */
export const plugin: PluginFunction<StatementsConfig> = (schema, _documents, config) => {
  const files = readdirSync(config.folder).filter((file) => file.endsWith('.cypher'))
  const statements = files.sort().map((file) => readStatement(join(config.folder, file)))
  const rows = new Map<string, GraphQLInputObjectType>()
  const typed = typeWriter(schema, config.scalars ?? {}, rows)
  const values = statements.map((statement) => writeStatement(statement, typed))
  return {
    prepend: [
      `// Written by npm run codegen: edit the files in ${config.folder}/ instead.`,
      `import type { Cypher } from '../graph/cypher.ts'\n`,
    ],
    content: [...[...rows.values()].map((row) => writeRow(row, typed)), ...values].join('\n\n'),
  }
}

export default { plugin } satisfies CodegenPlugin<StatementsConfig>

function writeStatement({ file, name, question, parameters, rows, text }: Statement, typed: TypeWriter): string {
  const record = (declared: ReadonlyMap<string, string>): string => {
    const members = [...declared].map(([key, type]) => `readonly ${key}: ${typed.notation(file, key, type)}`)
    return members.length > 0 ? `{ ${members.join('; ')} }` : 'Record<string, never>'
  }
  const literal = text.replaceAll(/[\\`]|\$\{/g, (found) => `\\${found}`)
  return `${docComment(question)}\nexport const ${name}: Cypher<${record(parameters)}, ${record(rows)}> = {\n  text: \`${literal}\`,\n}`
}

function writeRow(row: GraphQLInputObjectType, typed: TypeWriter): string {
  const fields = Object.values(row.getFields()).map((field) => `  readonly ${field.name}: ${typed.type(field.type)}`)
  return `${docComment(row.description ?? row.name)}\nexport interface ${row.name} {\n${fields.join('\n')}\n}`
}

function docComment(text: string): string {
  return text.includes('\n') ? `/**\n * ${text.replaceAll('\n', '\n * ')}\n */` : `/** ${text} */`
}

interface TypeWriter {
  /** The TypeScript of a type in GraphQL's notation, as `key` of `file` declares it. */
  notation(file: string, key: string, notation: string): string
  type(type: GraphQLType): string
}

/** Collects in `rows` the input types it meets, so that each is written once. */
function typeWriter(
  schema: GraphQLSchema,
  scalars: Readonly<Record<string, string>>,
  rows: Map<string, GraphQLInputObjectType>,
): TypeWriter {
  const simple: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', Boolean: 'boolean', ...scalars }
  const required = (type: GraphQLType): string => {
    if (isListType(type)) return `readonly ${bracketed(written(type.ofType))}[]`
    const named = getNamedType(type)
    if (isEnumType(named)) return union(named)
    if (!isInputObjectType(named)) return simple[named.name] ?? 'string'
    if (!rows.has(named.name)) {
      rows.set(named.name, named)
      Object.values(named.getFields()).forEach((field) => written(field.type))
    }
    return named.name
  }
  const written = (type: GraphQLType): string =>
    isNonNullType(type) ? required(type.ofType) : `${required(type)} | null`
  return {
    type: written,
    notation(file, key, notation) {
      const type = typeNamed(schema, notation)
      if (type) return written(type)
      throw new Error(
        `${file}: ${key} is declared as ${notation}, which is no type of the schema. Write one in GraphQL's notation, such as [ID!]!.`,
      )
    },
  }
}

function typeNamed(schema: GraphQLSchema, notation: string): GraphQLType | undefined {
  try {
    const type = parseType(notation)
    return typeFromAST(builtIn, type) ?? typeFromAST(schema, type)
  } catch {
    return undefined
  }
}

/** A schema has only those of GraphQL's own scalars that it uses; a statement may use any. */
const builtIn = new GraphQLSchema({ types: [...specifiedScalarTypes] })

function union(type: GraphQLEnumType): string {
  const names = type.getValues().map((value) => `'${value.name}'`)
  return names.join(' | ')
}

function bracketed(type: string): string {
  return type.includes(' ') ? `(${type})` : type
}
