import type { GraphQLObjectType } from 'graphql'
import { choiceOf } from '../contract/choice.ts'
import { pieceOf } from '../contract/contract.ts'
import { parametersOf } from '../contract/piece.ts'
import type { Selected } from './asked.ts'
import { badInput } from '../contract/badInput.ts'
import type { Draft } from './draft.ts'

/**
 * The name of the piece that answers a field as it is asked: the field's own or, where an argument chooses, that of the value
 * given. A piece takes the arguments that its Cypher names; one that only others name is refused.
 */
export function pieceName(draft: Draft, type: GraphQLObjectType, asked: Selected): string {
  const { definition, coordinate } = asked
  const choice = choiceOf(draft.contract, type, definition)
  if (!choice) return definition.name
  const given = draft.argument(asked, choice.argument.name)
  const value = draft.shape.look((variables) => String(given(variables)))
  const chosen = `${definition.name}.${value}`
  for (const { name } of definition.args.filter((argument) => draft.isGiven(asked, argument.name))) {
    const takers = choice.names.filter((one) => takes(draft, type, one, name))
    if (takers.length === 0 || takers.includes(chosen)) continue
    const others = takers.map((taker) => taker.slice(definition.name.length + 1)).join(' and ')
    throw badInput(
      `${coordinate}(${name}:)`,
      `nothing where ${choice.argument.name} is ${value}, for it goes with ${others}`,
      draft.argument(asked, name)(draft.shape.variables),
    )
  }
  return chosen
}

function takes({ contract }: Draft, type: GraphQLObjectType, name: string, argument: string): boolean {
  const piece = pieceOf(contract, type, name)
  return piece !== undefined && parametersOf(piece).has(argument)
}
