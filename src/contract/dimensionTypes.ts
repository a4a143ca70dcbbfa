import { Kind, type DefinitionNode, type EnumValueDefinitionNode } from 'graphql'
import { fieldsOf, hasDirective, isComposite, type Link, type Types } from './written.ts'

/** The enum of the fields that a link's nodes, and its edges, are counted by: those marked `@facet`; undefined without any. */
export function dimensionType(types: Types, { node, edge }: Link): DefinitionNode | undefined {
  const values = [edge, node].flatMap((name) => {
    const type = types.get(name)
    return isComposite(type) ? fieldsOf(type).filter((field) => hasDirective(field, 'facet')) : []
  })
  if (values.length === 0) return undefined
  return {
    kind: Kind.ENUM_TYPE_DEFINITION,
    name: { kind: Kind.NAME, value: `${node}${edge}Dimension` },
    description: { kind: Kind.STRING, value: 'A field by whose values the list is counted.' },
    values: values.map(({ name, description }): EnumValueDefinitionNode => ({
      kind: Kind.ENUM_VALUE_DEFINITION,
      name: { kind: Kind.NAME, value: screaming(name.value) },
      ...(description && { description }),
    })),
  }
}

/** `priorityAreas` as an enum writes it: PRIORITY_AREAS. */
export function screaming(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}
