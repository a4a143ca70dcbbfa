import {
  Kind,
  parseType,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type NamedTypeNode,
} from 'graphql'
import { conditionTypes, whereOf } from './conditionTypes.ts'
import { connectionTypes } from './connectionTypes.ts'
import { dimensionType } from './dimensionTypes.ts'
import { orderOf, orderTypes } from './orderTypes.ts'
import {
  definitionsIn,
  fieldsOf,
  inputField,
  isComposite,
  linkOf,
  nameOf,
  type Composite,
  type Link,
  type Types,
} from './written.ts'

/**
 * The schema as clients see it, from the schema as it is written: `extend type Query` joins its type, a type gets the
 * fields of its interfaces, and `projects: [Project!]! @connection(edge: "Participation")` becomes a Relay connection
 * with its arguments, its `ProjectParticipationConnection` and `ProjectParticipationEdge`, and the inputs that filter and
 * sort it, `ProjectParticipationWhere` and `ProjectParticipationOrder`.
 */
export function expand(written: DocumentNode): DocumentNode {
  const joined = joinExtensions(written.definitions)
  const links = linksIn(joined)
  const everyEdge = joined.filter(isComposite).find((type) => nameOf(type) === 'Edge')
  const edges = new Set(links.map(({ edge }) => edge))
  const marked = joined.map((type) =>
    isComposite(type) && edges.has(type.name.value) && everyEdge ? implementing(type, everyEdge) : type,
  )
  const types = byName(inherit(marked))
  const dimensions = links.flatMap((link) => dimensionType(types, link) ?? [])
  const interfaces = [...(everyEdge?.interfaces ?? []).map(({ name }) => name.value), 'Edge']
  const connections = links.flatMap((link) =>
    definitionsIn(
      connectionTypes(link, {
        interfaces,
        isDated: isDated(types, link.node),
        isCounted: dimensions.some((type) => nameOf(type) === `${link.node}${link.edge}Dimension`),
      }),
    ),
  )
  const inputs = [...conditionTypes(types, links), ...orderTypes(types, links)]
  const known = new Set(inputs.map(nameOf))
  const whole = inherit([...types.values(), ...connections]).map((type) =>
    isComposite(type) ? connected(type, known) : type,
  )
  return { kind: Kind.DOCUMENT, definitions: [...whole, ...dimensions, ...inputs] }
}

function joinExtensions(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const extensions = definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_EXTENSION)
  return definitions
    .filter((node) => node.kind !== Kind.OBJECT_TYPE_EXTENSION)
    .map((node) => {
      const added = extensions.filter((extension) => extension.name.value === nameOf(node)).flatMap(fieldsOf)
      return added.length > 0 && isComposite(node) ? { ...node, fields: [...fieldsOf(node), ...added] } : node
    })
}

/** Each once, however many fields lead there. */
function linksIn(definitions: readonly DefinitionNode[]): Link[] {
  const links = definitions
    .filter(isComposite)
    .flatMap(fieldsOf)
    .flatMap((field) => linkOf(field) ?? [])
  return [...new Map(links.map((link) => [`${link.node} ${link.edge}`, link])).values()]
}

function implementing(type: Composite, parent: Composite): Composite {
  const added: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: parent.name }
  return { ...type, interfaces: [...(type.interfaces ?? []), ...(parent.interfaces ?? []), added] }
}

/** Gives each type the fields of its interfaces that it does not write itself, those of interfaces of interfaces too. */
function inherit(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const types = byName(definitions)
  const inherited = (type: Composite): FieldDefinitionNode[] =>
    (type.interfaces ?? []).flatMap(({ name }) => {
      const parent = types.get(name.value)
      return isComposite(parent) ? [...inherited(parent), ...fieldsOf(parent)] : []
    })
  return definitions.map((type) => {
    if (!isComposite(type)) return type
    const own = new Set(fieldsOf(type).map(nameOf))
    const others = inherited(type).filter((field) => !own.has(nameOf(field)))
    return { ...type, fields: [...new Map(others.map((field) => [nameOf(field), field])).values(), ...fieldsOf(type)] }
  })
}

/** Directives have names of their own. */
function byName(definitions: readonly DefinitionNode[]): Map<string, DefinitionNode> {
  return new Map(
    definitions.map((node) => [`${node.kind === Kind.DIRECTIVE_DEFINITION ? '@' : ''}${nameOf(node) ?? ''}`, node]),
  )
}

function isDated(types: Types, node: string): boolean {
  const implementers = [...types.values()].filter((type) => isComposite(type) && implementsOne(type, node))
  return [types.get(node), ...implementers].some((type) => isComposite(type) && implementsOne(type, 'Dated'))
}

function implementsOne(type: Composite, parent: string): boolean {
  return type.interfaces?.some(({ name }) => name.value === parent) ?? false
}

/** The fields that cross the graph page by page, with their arguments. */
function connected(type: Composite, inputs: ReadonlySet<string | undefined>): Composite {
  const fields = fieldsOf(type).map((field) => {
    const link = linkOf(field)
    if (!link) return field
    return {
      ...field,
      type: parseType(`${link.node}${link.edge}Connection!`),
      arguments: [...(field.arguments ?? []), ...argumentsOf(link, inputs)],
      directives: (field.directives ?? []).filter(({ name }) => name.value !== 'connection'),
    }
  })
  return { ...type, fields }
}

function argumentsOf(link: Link, inputs: ReadonlySet<string | undefined>): InputValueDefinitionNode[] {
  const [where, order] = [whereOf(link), orderOf(link)]
  return [
    ...(inputs.has(where) ? [inputField('where', where, 'Only those like this.')] : []),
    ...(inputs.has(order) ? [inputField('orderBy', `[${order}!]`, 'In this order, before that of the list.')] : []),
    inputField('first', 'Int', 'How many, from the start: 0 to 100. Without first and last: 20.'),
    inputField('after', 'String', 'Only what comes after this cursor.'),
    inputField('last', 'Int', 'How many, from the end: 0 to 100.'),
    inputField('before', 'String', 'Only what comes before this cursor.'),
  ]
}
