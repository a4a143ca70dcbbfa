import {
  Kind,
  parse,
  parseType,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql'

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

/**
 * The schema as clients see it, from the schema as it is written: `extend type Query` joins its type, a type gets the
 * fields of its interfaces, and `projects: [Project!]! @connection(edge: "Participation")` becomes a Relay connection
 * with its arguments, its `ProjectParticipationConnection` and its `ProjectParticipationEdge`.
 */
export function expand(written: DocumentNode): DocumentNode {
  const joined = joinExtensions(written.definitions)
  const links = joined.filter(isComposite).flatMap(fieldsOf).map(linkOf)
  const edges = new Set(links.map((link) => link?.edge))
  const everyEdge = joined.filter(isComposite).find((type) => nameOf(type) === 'Edge')
  const marked = joined.map((type) =>
    edges.has(nameOf(type)) && isComposite(type) && everyEdge ? implementing(type, everyEdge) : type,
  )
  const parents = (everyEdge?.interfaces ?? []).map(({ name }) => name.value)
  const generated = [...new Set(links.flatMap((link) => (link ? [connectionTypes(link, parents)] : [])))].flatMap(
    definitionsIn,
  )
  const whole = inherit([...marked, ...generated])
  return { kind: Kind.DOCUMENT, definitions: whole.map((type) => (isComposite(type) ? connected(type) : type)) }
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

/** What a field marked `@connection` leads to, and the interface of its edges' own fields. */
interface Link {
  readonly node: string
  readonly edge: string
}

function linkOf(field: FieldDefinitionNode): Link | undefined {
  const directive = connectionDirective(field)
  if (!directive) return undefined
  const edge = directive.arguments?.find((argument) => argument.name.value === 'edge')?.value
  return { node: namedType(field.type), edge: edge?.kind === Kind.STRING ? edge.value : '' }
}

function connectionTypes({ node, edge }: Link, parents: readonly string[]): string {
  const interfaces = [...parents, 'Edge', ...(edge === '' ? [] : [edge])].join(' & ')
  return `
    "${node} by ${node}, page by page."
    type ${node}${edge}Connection {
      "The page, each with what is known of its being here: the edge's own fields, its sources and its certainty."
      edges: [${node}${edge}Edge!]!
      "The page, without the edges."
      nodes: [${node}!]!
      "Where this page stands, and how to get the next one."
      pageInfo: PageInfo!
      "How many there are in all, over every page."
      totalCount: Int!
    }
    "One ${node} of a page."
    type ${node}${edge}Edge implements ${interfaces} {
      "The ${node}."
      node: ${node}!
    }`
}

/** Gives each type the fields of its interfaces that it does not write itself, those of interfaces of interfaces too. */
function inherit(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const interfaces = new Map(
    definitions.filter((node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION).map((node) => [node.name.value, node]),
  )
  const inherited = (type: Composite): FieldDefinitionNode[] =>
    (type.interfaces ?? []).flatMap(({ name }) => {
      const parent = interfaces.get(name.value)
      return parent ? [...inherited(parent), ...fieldsOf(parent)] : []
    })
  return definitions.map((type) => {
    if (!isComposite(type)) return type
    const own = new Set(fieldsOf(type).map(nameOf))
    const others = inherited(type).filter((field) => !own.has(nameOf(field)))
    return { ...type, fields: [...new Map(others.map((field) => [nameOf(field), field])).values(), ...fieldsOf(type)] }
  })
}

const pagingArguments = argumentsIn(`
  "How many, from the start: 0 to 100. Without first and last: 20."
  first: Int
  "Only what comes after this cursor."
  after: String
  "How many, from the end: 0 to 100."
  last: Int
  "Only what comes before this cursor."
  before: String`)

function connected(type: Composite): Composite {
  const fields = fieldsOf(type).map((field) => {
    const link = linkOf(field)
    if (!link) return field
    return {
      ...field,
      type: parseType(`${link.node}${link.edge}Connection!`),
      arguments: [...(field.arguments ?? []), ...pagingArguments],
      directives: (field.directives ?? []).filter((directive) => directive !== connectionDirective(field)),
    }
  })
  return { ...type, fields }
}

function connectionDirective(field: FieldDefinitionNode): ConstDirectiveNode | undefined {
  return field.directives?.find((directive) => directive.name.value === 'connection')
}

function implementing(type: Composite, parent: Composite): Composite {
  const added: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: parent.name }
  return { ...type, interfaces: [...(type.interfaces ?? []), ...(parent.interfaces ?? []), added] }
}

function argumentsIn(sdl: string): readonly InputValueDefinitionNode[] {
  const [type] = definitionsIn(`type _ { _(${sdl}): Int }`)
  return type && isComposite(type) ? (fieldsOf(type)[0]?.arguments ?? []) : []
}

function definitionsIn(sdl: string): readonly DefinitionNode[] {
  return parse(sdl, { noLocation: true }).definitions
}

function isComposite(node: DefinitionNode): node is Composite {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
}

function fieldsOf(type: {
  readonly fields?: readonly FieldDefinitionNode[] | undefined
}): readonly FieldDefinitionNode[] {
  return type.fields ?? []
}

function nameOf(node: DefinitionNode | FieldDefinitionNode): string | undefined {
  return 'name' in node ? node.name.value : undefined
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}
