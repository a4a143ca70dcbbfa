import { Kind, valueFromAST, GraphQLBoolean, GraphQLNonNull, type SelectionNode, type ValueNode } from 'graphql'

export type Variables = Readonly<Record<string, unknown>>

/**
 * What compiling a document asks of its variables: whether a selection is included, whether an argument is given, how a
 * filter is built. Each answer is kept, so that a compiled statement is used again for all variables that answer alike.
 */
export class Shape {
  #variables: Variables | undefined
  readonly #looks: { readonly look: (variables: Variables) => unknown; readonly answer: unknown }[] = []

  constructor(variables: Variables) {
    this.#variables = variables
  }

  /** The variables that it is composed for. */
  get variables(): Variables {
    if (!this.#variables) throw new Error('Expected to be asked while the statement is composed.')
    return this.#variables
  }

  /** Lets go of the variables when all is composed: a shape is kept for long, and they may be large. */
  compose<Composed>(work: () => Composed): Composed {
    try {
      return work()
    } finally {
      this.#variables = undefined
    }
  }

  /** Whether other variables would have led to the same statement. */
  fits(variables: Variables): boolean {
    return this.#looks.every(({ look, answer }) => look(variables) === answer)
  }

  /** What a look at the variables gives; the statement holds for all others of which it gives the same. */
  look<Answer extends string | boolean>(look: (variables: Variables) => Answer): Answer {
    const answer = look(this.variables)
    this.#looks.push({ look, answer })
    return answer
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
    if (value?.kind !== Kind.VARIABLE) return value !== undefined && value.kind !== Kind.NULL
    const name = value.name.value
    return this.look((variables) => variables[name] !== undefined && variables[name] !== null)
  }

  #holds(value: ValueNode | undefined): boolean {
    if (value?.kind !== Kind.VARIABLE) return valueFromAST(value, new GraphQLNonNull(GraphQLBoolean)) === true
    const name = value.name.value
    return this.look((variables) => variables[name] === true)
  }
}
