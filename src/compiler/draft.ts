import { getArgumentValues, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql'
import { isDated, nodeTypeOf, type Arguments, type Contract } from '../contract/contract.ts'
import { collectFields, type Fields, type Fragments } from './collectFields.ts'
import type { OrderTerm, Piece } from '../contract/piece.ts'
import { holdsOn } from './holdsOn.ts'
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
  /** The clauses that bind the node, under these conditions beside their own. */
  readonly matching: (...conditions: readonly string[]) => string
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
  /** The parameter of the day that the graph is read as of. */
  #day: string | undefined
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

  /** Whether an argument has a value other than null. */
  isGiven({ nodes }: Asked, name: string): boolean {
    return this.shape.isGiven(nodes[0].arguments?.find((argument) => argument.name.value === name)?.value)
  }

  /** The value of an argument, its default where it is not given, null without one. */
  argument(asked: Asked, name: string): Recipe {
    return (variables) => this.#given(asked, variables)[name] ?? null
  }

  /** Whether the graph is read as of a day. */
  get isAsOf(): boolean {
    return this.#day !== undefined
  }

  /** Composes something that is read as of the day a recipe gives. */
  asOf<Composed>(day: Recipe, compose: () => Composed): Composed {
    const outer = this.#day
    this.#day = this.parameter(day)
    try {
      return compose()
    } finally {
      this.#day = outer
    }
  }

  /** The piece, starting from the variable `from`, for a field as it is asked. */
  clauses(piece: Piece, from: string | undefined, asked: Asked): Clauses {
    const { names, renamed } = this.#renaming(piece, from, asked)
    const { node, edge } = names
    const body = renamed(piece.body)
    const own = [
      ...(piece.condition === undefined ? [] : [`(${renamed(piece.condition)})`]),
      ...this.#validity(piece, names, asked),
    ]
    return {
      matching: (...conditions) => {
        const all = [...own, ...conditions]
        return all.length === 0 ? body : `${body}${piece.endsInMatch ? '' : ' WITH *'} WHERE ${all.join(' AND ')}`
      },
      order: piece.order.map((term) => ({ ...term, expression: renamed(term.expression) })),
      node,
      edge,
    }
  }

  /** The expression of a piece that is a value. */
  value(piece: Piece, from: string | undefined, asked: Asked): string {
    return this.#renaming(piece, from, asked).renamed(piece.body)
  }

  #renaming(piece: Piece, from: string | undefined, asked: Asked) {
    const suffix = this.#pieces++
    const node = `n${suffix}`
    const names = { node, edge: piece.bindsEdge ? `e${suffix}` : node, ...(from !== undefined && { this: from }) }
    const own = new Map(Object.entries(names))
    const rename = renaming(piece.body, own, this.#parametersOf(piece, asked), (name) => `${name}${suffix}`)
    return { names, renamed: (part: string) => holdsOn(this.#day, rename(part)) }
  }

  /** On a day, a piece gives only what holds that day. One that says `holds(node)` itself knows better where. */
  #validity(piece: Piece, { node, edge }: { node: string; edge: string }, { definition }: Asked): string[] {
    if (this.#day === undefined || piece.body.includes('holds(node)')) return []
    const target = nodeTypeOf(definition.type)
    const dated = [...(isDated(this.contract.schema, target) ? [node] : []), ...(piece.bindsEdge ? [edge] : [])]
    return dated.map((one) => holdsOn(this.#day, `holds(${one})`))
  }

  /** Computes the value of each parameter from the variables of a request. Throws where an argument is bad. */
  values(variables: Variables): Record<string, unknown> {
    return Object.fromEntries([...this.#recipes].map(([name, recipe]) => [name, recipe(variables)]))
  }

  #parametersOf({ coordinate }: Piece, asked: Asked): (name: string) => string {
    const { constants, parameters } = this.contract
    const computed = parameters[coordinate]
    const named = new Map<string, string>()
    return (name) => {
      if (name in constants) {
        this.#recipes.set(name, () => constants[name])
        return `$${name}`
      }
      const work = computed?.[name]
      const recipe = work ? (variables: Variables) => work(this.#given(asked, variables)) : this.argument(asked, name)
      const parameter = named.get(name) ?? this.parameter(recipe)
      named.set(name, parameter)
      return parameter
    }
  }

  #given({ definition, nodes }: Asked, variables: Variables): Arguments {
    return getArgumentValues(definition, nodes[0], variables)
  }
}
