import {
  isInterfaceType,
  isObjectType,
  Kind,
  type ConstDirectiveNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import type { Fielded } from './contract.ts'

/** What somebody may do, as `schema/access.graphql` tells; each may do what those before it may. */
export const roles = ['READER', 'CURATOR', 'ADMIN'] as const

export type Role = (typeof roles)[number]

/** Whether someone of a role may do what needs one. */
export function isEnough(role: Role | undefined, needed: Role): boolean {
  return role !== undefined && roles.indexOf(role) >= roles.indexOf(needed)
}

/** The role that a field of a type asks for, by itself or by its type, whichever says more. */
export function roleFor(type: Written, field: Written): Role | undefined {
  const [own, ofType] = [roleNeeded(field), roleNeeded(type)]
  return own === undefined || (ofType !== undefined && isEnough(ofType, own)) ? ofType : own
}

/** Who may ask for a field, as its description tells; empty where readers may. */
export function toldRole(type: Written, field: Written): string {
  const role = roleFor(type, field)
  return role === undefined || role === 'READER' ? '' : `Needs the role ${role}.`
}

/**
 * Where roles do not stand as they have to, in sentences: every question and every change needs one, so that reads can be
 * closed; and nothing that is stored does, for it could still be filtered by, counted, searched and told as a change.
 */
export function misplacedRoles(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null)
  const open = roots.filter((type) => roleNeeded(type) === undefined)
  const stored = Object.values(schema.getTypeMap()).filter(isStored)
  return [
    ...open.map(({ name }) => `${name}: expected @requires(role:), the least role that may ask for its fields.`),
    ...stored.flatMap((type) =>
      [type, ...Object.values(type.getFields())]
        .filter((part) => roleNeeded(part) !== undefined)
        .map((part) => `${part === type ? '' : `${type.name}.`}${part.name}: expected no @requires on what is stored.`),
    ),
  ]
}

/** What has a place in the schema's text. */
interface Written {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined
}

function roleNeeded({ astNode }: Written): Role | undefined {
  const requires = astNode?.directives?.find(({ name }) => name.value === 'requires')
  const value = requires?.arguments?.find(({ name }) => name.value === 'role')?.value
  return value?.kind === Kind.ENUM ? roles.find((role) => role === value.value) : undefined
}

/** Whether a type is one of what has an id, or an interface, by which such types and their edges get fields. */
function isStored(type: GraphQLNamedType): type is Fielded {
  return isInterfaceType(type) || (isObjectType(type) && 'id' in type.getFields())
}
