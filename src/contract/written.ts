import {
  Kind,
  parse,
  parseType,
  type DefinitionNode,
  type FieldDefinitionNode,
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
