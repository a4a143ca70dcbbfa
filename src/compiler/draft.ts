import { getArgumentValues, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql'
import type { Contract } from '../contract/contract.ts'
import { collectFields, type Fields, type Fragments } from './collectFields.ts'
import type { OrderTerm, Piece } from '../contract/piece.ts'
import { renaming } from './renaming.ts'
import { Shape, type Variables } from './shape.ts'

/** An expression of Cypher, and how to read the value it gives: lists without names in, the answer's objects out. */
export interface Cell {
  readonly cypher: string
  readonly read: (value: unknown) => unknown
}

/** A field as a document asks for it. */
export interface Asked {
  /** `Institution.projects` */
  readonly coordinate: string
  readonly definition: GraphQLField<unknown, unknown>
  /** All the selections that are merged under one response key; their arguments agree. */
  readonly nodes: readonly [FieldNode, ...FieldNode[]]
}

/** A piece with its variables named for this statement. */
export interface Clauses {
  readonly body: string
  readonly order: readonly OrderTerm[]
  readonly node: string
  /** The relationship, where the piece binds one; else the node, whose own sources then speak for its being there. */
  readonly edge: string
}

type Recipe = (variables: Variables) => unknown

/** A statement while it is composed: gives out the names of variables and parameters. */
export class Draft {
  readonly contract: Contract
  readonly shape: Shape
  readonly #fragments: Fragments
  readonly #recipes = new Map<string, Recipe>()
  #pieces = 0

  constructor(contract: Contract, fragments: Fragments, variables: Variables) {
    this.contract = contract
    this.#fragments = fragments
    this.shape = new Shape(variables)
  }

  /** The fields asked of a type by all of the selections together. */
  fields(type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields {
    return collectFields(this.contract.schema, this.#fragments, this.shape, type, nodes)
  }

  /** A new parameter whose value is computed from the variables of each request. */
  parameter(recipe: Recipe): string {
    const name = `p${this.#recipes.size}`
    this.#recipes.set(name, recipe)
    return `$${name}`
  }

  /** The value of an argument, its default where it is not given, null without one. */
  argument({ definition, nodes }: Asked, name: string): Recipe {
    return (variables) => getArgumentValues(definition, nodes[0], variables)[name] ?? null
  }

  /** The piece, starting from the variable `from`, for a field as it is asked. */
  clauses(piece: Piece, from: string | undefined, asked: Asked): Clauses {
    const suffix = this.#pieces++
    const node = `n${suffix}`
    const edge = piece.bindsEdge ? `e${suffix}` : node
    const names = new Map([
      ['node', node],
      ['edge', edge],
    ])
    if (from !== undefined) names.set('this', from)
    const parameter = this.#parametersOf(asked)
    const renamed = renaming(piece.body, names, parameter, (name) => `${name}${suffix}`)
    return {
      body: renamed(piece.body),
      order: piece.order.map((term) => ({ ...term, expression: renamed(term.expression) })),
      node,
      edge,
    }
  }

  /** Computes the value of each parameter from the variables of a request. Throws where an argument is bad. */
  values(variables: Variables): Record<string, unknown> {
    return Object.fromEntries([...this.#recipes].map(([name, recipe]) => [name, recipe(variables)]))
  }

  #parametersOf(asked: Asked): (name: string) => string {
    const given = new Map<string, string>()
    return (name) => {
      if (name in this.contract.constants) {
        this.#recipes.set(name, () => this.contract.constants[name])
        return `$${name}`
      }
      const parameter = given.get(name) ?? this.parameter(this.argument(asked, name))
      given.set(name, parameter)
      return parameter
    }
  }
}
