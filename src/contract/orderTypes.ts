import { Kind, type DefinitionNode, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql'
import {
  canBeNamed,
  definitionsIn,
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
 * The inputs that sort: one term of `ProjectOrder` names a field of the project, of its edge, or of the one thing it leads
 * to; of many things it counts them. A field with arguments is sorted by as it is asked with them.
 */
export function orderTypes(types: Types, links: readonly Link[]): DefinitionNode[] {
  const made = new Map<string, DefinitionNode>()
  const waiting = [...links]
  for (let link = waiting.shift(); link; link = waiting.shift()) {
    const [type, edge] = [types.get(link.node), types.get(link.edge)]
    if (made.has(orderOf(link)) || !isComposite(type)) continue
    made.set(orderOf(link), order(types, orderOf(link), type, link.edge, made, waiting))
    if (isComposite(edge)) made.set(`${link.edge}Order`, order(types, `${link.edge}Order`, edge, '', made, waiting))
  }
  return made.size === 0 ? [] : [...made.values(), ...definitionsIn(common)]
}

const common = `
  "Upwards or downwards. What is not known comes last either way."
  enum OrderDirection {
    "From the least, the earliest or the first letter on."
    ASC
    "From the greatest, the latest or the last letter on."
    DESC
  }
  "Sorting by how many there are: one of these."
  input CountOrder @oneOf {
    "By their number."
    count: OrderDirection
  }`

/** The input of one term by which a link's nodes are sorted. */
export function orderOf({ node, edge }: Link): string {
  return `${node}${edge}Order`
}

function order(
  types: Types,
  name: string,
  type: Composite,
  edge: string,
  made: Map<string, DefinitionNode>,
  waiting: Link[],
): DefinitionNode {
  const terms = fieldsOf(type).flatMap((field) => term(types, type, field, made, waiting))
  const byEdge = edge === '' ? [] : [inputField('edge', `${edge}Order`, 'By what is known of its being in the list.')]
  const description = 'What to sort by: one of these. What is not known comes last, upwards and downwards.'
  return inputType(name, description, [...byEdge, ...terms.filter((one) => one.name.value !== 'edge')], true)
}

function term(
  types: Types,
  type: Composite,
  field: FieldDefinitionNode,
  made: Map<string, DefinitionNode>,
  waiting: Link[],
): InputValueDefinitionNode[] {
  const name = field.name.value
  const target = types.get(namedType(field.type))
  if (!canBeNamed(field)) return []
  if (isList(field.type)) {
    return isComposite(target) || target?.kind === Kind.UNION_TYPE_DEFINITION
      ? [inputField(name, 'CountOrder', field.description)]
      : []
  }
  if (isComposite(target)) {
    if (!isNodeType(target)) return []
    const link = linkOf(field) ?? { node: target.name.value, edge: '' }
    waiting.push(link)
    return [inputField(name, orderOf(link), field.description)]
  }
  if (!field.arguments?.length) return [inputField(name, 'OrderDirection', field.description)]
  const asked = `${declaring(types, type, name)}${name.charAt(0).toUpperCase()}${name.slice(1)}Order`
  const direction = inputField('direction', 'OrderDirection!', 'Upwards or downwards.')
  made.set(asked, inputType(asked, `Sorting by ${name}, as it is asked for.`, [direction, ...field.arguments]))
  return [inputField(name, asked, field.description)]
}

/** The interface that a type has a field from; its own name for a field of its own. */
function declaring(types: Types, type: Composite, field: string): string {
  const parents = (type.interfaces ?? []).map(({ name }) => types.get(name.value))
  const parent = parents.find((one) => isComposite(one) && fieldsOf(one).some(({ name }) => name.value === field))
  return isComposite(parent) ? declaring(types, parent, field) : type.name.value
}
