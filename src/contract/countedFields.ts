import { getNullableType, isLeafType } from 'graphql'
import { isFielded, pieceOf, type Contract, type Fielded } from './contract.ts'
import { hasDirective } from './written.ts'

/**
 * The fields by whose values loads count the things of a type beforehand: those marked `@facet` that are stored and hold one
 * plain value.
 */
export function countedFields(contract: Pick<Contract, 'pieces'>, type: Fielded): string[] {
  return Object.values(type.getFields())
    .filter(
      ({ astNode, type: leadsTo }) => astNode && hasDirective(astNode, 'facet') && isLeafType(getNullableType(leadsTo)),
    )
    .filter(({ name }) => !pieceOf(contract, type, name))
    .map(({ name }) => name)
}

type Described = Pick<Contract, 'schema' | 'pieces'>

const known = new WeakMap<Described, string>()

/** What things are counted by, in one text: numbers that another edition of the schema counted are not read by this one. */
export function countedBy(contract: Described): string {
  const text = known.get(contract) ?? told(contract)
  known.set(contract, text)
  return text
}

function told(contract: Described): string {
  return Object.values(contract.schema.getTypeMap())
    .filter(isFielded)
    .map((type) => [type.name, countedFields(contract, type)] as const)
    .filter(([, fields]) => fields.length > 0)
    .map(([name, fields]) => `${name}(${fields.join(' ')})`)
    .join(' ')
}
