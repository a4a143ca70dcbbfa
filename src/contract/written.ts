import {
  Kind,
  parse,
  parseType,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type StringValueNode,
  type TypeNode,
} from 'graphql'

/** A type that has fields, as it is written. */
export type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

/** What a field marked `@connection` leads to, and the interface of its edges' own fields; '' where they have none. */
export interface Link {
  readonly node: string
  readonly edge: string
}

export function isComposite(node: DefinitionNode | undefined): node is Composite {
  return node?.kind === Kind.OBJECT_TYPE_DEFINITION || node?.kind === Kind.INTERFACE_TYPE_DEFINITION
}

export function fieldsOf(type: {
  readonly fields?: readonly FieldDefinitionNode[] | undefined
}): readonly FieldDefinitionNode[] {
  return type.fields ?? []
}

export function nameOf(node: DefinitionNode | FieldDefinitionNode): string | undefined {
  return 'name' in node ? node.name.value : undefined
}

export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}

export function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type))
}

export function hasDirective(field: FieldDefinitionNode, name: string): boolean {
  return field.directives?.some((directive) => directive.name.value === name) ?? false
}

export function linkOf(field: FieldDefinitionNode): Link | undefined {
  const directive = field.directives?.find(({ name }) => name.value === 'connection')
  if (!directive) return undefined
  const edge = directive.arguments?.find((argument) => argument.name.value === 'edge')?.value
  return { node: namedType(field.type), edge: edge?.kind === Kind.STRING ? edge.value : '' }
}

export function definitionsIn(sdl: string): readonly DefinitionNode[] {
  return parse(sdl, { noLocation: true }).definitions
}

/** Every type of the schema by its name. */
export type Types = ReadonlyMap<string, DefinitionNode>

/** Whether nodes of the graph are of a type; results that are worked out whole, such as a page's place, have no id. */
export function isNodeType(type: DefinitionNode | undefined): type is Composite {
  return isComposite(type) && fieldsOf(type).some(({ name }) => name.value === 'id')
}

/** Whether a field can be spoken of in a filter or an order: it needs no argument, and is no cursor. */
export function canBeNamed({ name, arguments: given }: FieldDefinitionNode): boolean {
  return name.value !== 'cursor' && !given?.some(({ type }) => type.kind === Kind.NON_NULL_TYPE)
}

/** An input type; one `oneOf` whose fields are to be given. */
export function inputType(
  name: string,
  description: string,
  fields: readonly InputValueDefinitionNode[],
  isOneOf = false,
): InputObjectTypeDefinitionNode {
  return {
    kind: Kind.INPUT_OBJECT_TYPE_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    description: { kind: Kind.STRING, value: description },
    fields,
    ...(isOneOf && { directives: [{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'oneOf' } }] }),
  }
}

/** A field of an input, or an argument. */
export function inputField(
  name: string,
  type: string,
  description: string | StringValueNode | undefined,
): InputValueDefinitionNode {
  return {
    kind: Kind.INPUT_VALUE_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    type: parseType(type, { noLocation: true }),
    ...(typeof description === 'object' && { description }),
    ...(typeof description === 'string' && { description: { kind: Kind.STRING, value: description } }),
  }
}
