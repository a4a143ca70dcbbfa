import { createHash } from 'node:crypto'
import { getNullableType, GraphQLBoolean, GraphQLInt, isEnumType, isObjectType, type GraphQLOutputType } from 'graphql'
import { pieceOf, type Contract, type Fielded } from './contract.ts'
import { hasDirective } from './written.ts'

/**
 * The fields by whose values loads count the things of a type beforehand: those marked `@facet` that are stored and hold one
 * constant, number or yes and no. Of texts there may be as many as things.
 */
export function countedFields(contract: Pick<Contract, 'pieces'>, type: Fielded): string[] {
  return Object.values(type.getFields())
    .filter(({ astNode, type: leadsTo }) => astNode && hasDirective(astNode, 'facet') && isOfFew(leadsTo))
    .filter(({ name }) => !pieceOf(contract, type, name))
    .map(({ name }) => name)
}

function isOfFew(type: GraphQLOutputType): boolean {
  const one = getNullableType(type)
  return isEnumType(one) || one === GraphQLInt || one === GraphQLBoolean
}

/** To be raised where `cypher/write/refreshCounts.cypher` counts otherwise. */
const edition = 1

type Described = Pick<Contract, 'schema' | 'pieces'>

const known = new WeakMap<Described, string>()

/** What things are counted by, as a hash: numbers that another edition of the schema counted are not read by this one. */
export function countedBy(contract: Described): string {
  const text = known.get(contract) ?? told(contract)
  known.set(contract, text)
  return text
}

function told(contract: Described): string {
  const types = Object.values(contract.schema.getTypeMap())
    .filter(isObjectType)
    .map((type) => [type.name, countedFields(contract, type)] as const)
    .filter(([, fields]) => fields.length > 0)
    .map(([name, fields]) => `${name}(${fields.join(' ')})`)
    .join(' ')
  return createHash('sha256').update(`${edition}: ${types}`).digest('base64url').slice(0, 16)
}
