import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildASTSchema, concatAST, isScalarType, parse, Source, type GraphQLSchema } from 'graphql'
import { expand } from './expand.ts'
import { scalars } from './scalars.ts'

/** The schema written in a folder of `.graphql` files, with its connections and scalars. Throws where they do not fit together. */
export function loadSchema(folder: string): GraphQLSchema {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  const documents = files.sort().map((file) => parse(new Source(readFileSync(join(folder, file), 'utf8'), file)))
  const schema = buildASTSchema(expand(concatAST(documents)))
  for (const type of Object.values(schema.getTypeMap())) {
    const scalar = isScalarType(type) ? scalars.get(type.name) : undefined
    if (scalar && isScalarType(type)) {
      type.serialize = scalar.serialize
      type.parseValue = scalar.parseValue
      type.parseLiteral = scalar.parseLiteral
    }
  }
  return schema
}
