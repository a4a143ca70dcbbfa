import { Kind, valueFromAST, GraphQLBoolean, GraphQLNonNull, type SelectionNode, type ValueNode } from 'graphql'

export type Variables = Readonly<Record<string, unknown>>

/**
 * What compiling a document asks of its variables: whether a selection is included, whether an argument is given.
 * Each answer is kept, so that a compiled statement is used again for all variables that answer alike.
 */
export class Shape {
  readonly #variables: Variables
  readonly #looks = new Map<string, boolean>()

  constructor(variables: Variables) {
    this.#variables = variables
  }

  /** Whether other variables would have led to the same statement. */
  fits(variables: Variables): boolean {
    return [...this.#looks].every(([look, answer]) => answered(look, variables) === answer)
  }

  /** Whether `@skip` and `@include` leave the selection in. */
  includes(selection: SelectionNode): boolean {
    return (selection.directives ?? []).every((directive) => {
      const condition = directive.arguments?.find((argument) => argument.name.value === 'if')
      if (directive.name.value === 'skip') return !this.#holds(condition?.value)
      if (directive.name.value === 'include') return this.#holds(condition?.value)
      return true
    })
  }

  /** Whether an argument has a value other than null. */
  isGiven(value: ValueNode | undefined): boolean {
    if (value?.kind === Kind.VARIABLE) return this.#look(`given ${value.name.value}`)
    return value !== undefined && value.kind !== Kind.NULL
  }

  #holds(value: ValueNode | undefined): boolean {
    if (value?.kind === Kind.VARIABLE) return this.#look(`true ${value.name.value}`)
    return valueFromAST(value, new GraphQLNonNull(GraphQLBoolean)) === true
  }

  #look(look: string): boolean {
    const answer = answered(look, this.#variables)
    this.#looks.set(look, answer)
    return answer
  }
}

function answered(look: string, variables: Variables): boolean {
  const [question, name = ''] = look.split(' ')
  const value = variables[name]
  return question === 'given' ? value !== undefined && value !== null : value === true
}
