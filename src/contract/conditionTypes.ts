import { Kind, type DefinitionNode, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql'
import { filterType, listFilterType } from './filterTypes.ts'
import {
  canBeNamed,
  fieldsOf,
  inputField,
  inputType,
  isComposite,
  isList,
  isNodeType,
  linkOf,
  namedType,
  type Composite,
  type Link,
  type Types,
} from './written.ts'

/**
 * The inputs by which nodes are chosen: `ProjectWhere` is a condition on a project, and `ProjectRelationFilter` one on the
 * projects that something leads to. With an interface of the edges, `ProjectParticipationWhere` may speak of the edge too.
 */
export function conditionTypes(types: Types, links: readonly Link[]): DefinitionNode[] {
  const made = new Map<string, DefinitionNode>()
  const leaves: Leaves = { single: new Set(['Int']), listed: new Set() }
  const waiting = [...links]
  for (let link = waiting.shift(); link; link = waiting.shift()) {
    const type = types.get(link.node)
    if (made.has(whereOf(link)) || !isComposite(type)) continue
    const conditions = fieldsOf(type).flatMap((field) => condition(types, field, leaves, waiting))
    const edge = types.get(link.edge)
    if (isComposite(edge)) made.set(`${link.edge}Where`, edgeWhere(types, edge, leaves, waiting))
    made.set(whereOf(link), where(link, conditions))
    made.set(filterOf(link), relationFilter(link))
  }
  if (made.size === 0) return []
  return [
    ...made.values(),
    ...[...new Set([...leaves.single, ...leaves.listed])].flatMap((leaf) => filterType(leaf, types.get(leaf))),
    ...[...leaves.listed].flatMap(listFilterType),
  ]
}

/** The scalars and enums whose values are filtered, by themselves and in lists. */
interface Leaves {
  readonly single: Set<string>
  readonly listed: Set<string>
}

/** The input of a condition on what a link leads to. */
export function whereOf({ node, edge }: Link): string {
  return `${node}${edge}Where`
}

function filterOf({ node, edge }: Link): string {
  return `${node}${edge}RelationFilter`
}

/** One that needs an argument cannot be asked for in a condition. */
function condition(
  types: Types,
  field: FieldDefinitionNode,
  leaves: Leaves,
  waiting: Link[],
): InputValueDefinitionNode[] {
  const name = field.name.value
  if (!canBeNamed(field)) return []
  const target = namedType(field.type)
  if (types.get(target)?.kind === Kind.UNION_TYPE_DEFINITION) return []
  if (isComposite(types.get(target))) {
    const link = linkOf(field) ?? { node: target, edge: '' }
    if (!isNodeType(types.get(target))) return []
    waiting.push(link)
    return [inputField(name, filterOf(link), field.description)]
  }
  const isOfList = isList(field.type)
  leaves[isOfList ? 'listed' : 'single'].add(target)
  return [inputField(name, `${target}${isOfList ? 'List' : ''}Filter`, field.description)]
}

function where(link: Link, conditions: readonly InputValueDefinitionNode[]): DefinitionNode {
  const name = whereOf(link)
  const edge =
    link.edge === '' ? [] : [inputField('edge', `${link.edge}Where`, 'What is known of its being in the list.')]
  return inputType(
    name,
    `A condition on a ${link.node}. All that is said must hold; what is null counts as not said.`,
    [
      inputField('and', `[${name}!]`, 'Each of these holds.'),
      inputField('or', `[${name}!]`, 'At least one of these holds.'),
      inputField('not', name, notSaid),
      ...edge,
      ...conditions.filter((one) => !['and', 'or', 'not', 'edge'].includes(one.name.value)),
    ],
  )
}

const notSaid = 'This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`.'

function edgeWhere(types: Types, edge: Composite, leaves: Leaves, waiting: Link[]): DefinitionNode {
  const name = edge.name.value
  const conditions = fieldsOf(edge).flatMap((field) => condition(types, field, leaves, waiting))
  return inputType(`${name}Where`, `A condition on an edge: ${name}.`, conditions)
}

function relationFilter(link: Link): DefinitionNode {
  const name = whereOf(link)
  return inputType(filterOf(link), `A condition on what leads to a ${link.node}, whether to one or to many.`, [
    inputField('some', name, 'At least one is like this; with {} there is one.'),
    inputField('none', name, 'Not one is like this; with {} there is none.'),
    inputField('every', name, 'Each is known to be like this, or there is none.'),
    inputField('count', 'IntFilter', 'How many there are.'),
  ])
}
