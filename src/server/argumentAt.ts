import { BREAK, Kind, parse, TypeInfo, visit, visitWithTypeInfo, type ASTNode, type GraphQLSchema } from 'graphql'

/**
 * Which argument a node of a document belongs to: the coordinate of the one that a literal stands in, as
 * `Query.institution(by:)`, or the variable that gives it, as `$by`.
 */
export function argumentAt(schema: GraphQLSchema, node: ASTNode): string | undefined {
  if (node.kind === Kind.VARIABLE_DEFINITION) return `$${node.variable.name.value}`
  if (!node.loc) return undefined
  const { source, start } = node.loc
  const types = new TypeInfo(schema)
  let found: string | undefined
  const enter = ({ kind, loc }: ASTNode): unknown => {
    if (kind !== node.kind || loc?.start !== start) return undefined
    found = coordinate(types)
    return BREAK
  }
  visit(parse(source), visitWithTypeInfo(types, { enter }))
  return found
}

function coordinate(types: TypeInfo): string | undefined {
  const argument = types.getArgument()
  if (!argument) return undefined
  const directive = types.getDirective()
  const field = `${String(types.getParentType())}.${types.getFieldDef()?.name ?? ''}`
  return `${directive ? `@${directive.name}` : field}(${argument.name}:)`
}
