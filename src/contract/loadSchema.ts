import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildASTSchema,
  concatAST,
  DirectiveLocation,
  GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedDirective,
  parse,
  Source,
  type GraphQLDirective,
} from 'graphql'
import { pricedDescription } from './costOf.ts'
import { expand } from './expand.ts'
import { toldRole } from './roles.ts'
import { scalars } from './scalars.ts'

/** The schema written in a folder of `.graphql` files, with its connections and scalars. Throws where they do not fit together. */
export function loadSchema(folder: string): GraphQLSchema {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  const documents = files.sort().map((file) => parse(new Source(readFileSync(join(folder, file), 'utf8'), file)))
  const schema = forClients(buildASTSchema(expand(concatAST(documents))))
  // They are this schema's own, which nobody has seen yet.
  for (const type of Object.values(schema.getTypeMap())) {
    const scalar = isScalarType(type) ? scalars.get(type.name) : undefined
    if (scalar && isScalarType(type)) {
      type.serialize = scalar.serialize
      type.parseValue = scalar.parseValue
      type.parseLiteral = scalar.parseLiteral
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        field.description = [pricedDescription(field), toldRole(type, field)].filter((part) => part !== '').join(' ')
      }
    }
  }
  return schema
}

const inQuestions: ReadonlySet<DirectiveLocation> = new Set([
  DirectiveLocation.QUERY,
  DirectiveLocation.FIELD,
  DirectiveLocation.FRAGMENT_DEFINITION,
  DirectiveLocation.FRAGMENT_SPREAD,
  DirectiveLocation.INLINE_FRAGMENT,
  DirectiveLocation.VARIABLE_DEFINITION,
])

/** Without the directives that only the schema's own text may use, such as `@connection`. */
function forClients(schema: GraphQLSchema): GraphQLSchema {
  const isForClients = (directive: GraphQLDirective): boolean =>
    isSpecifiedDirective(directive) || directive.locations.some((location) => inQuestions.has(location))
  return new GraphQLSchema({ ...schema.toConfig(), directives: schema.getDirectives().filter(isForClients) })
}
