import type { FieldNode, GraphQLObjectType } from 'graphql'
import { isDated, nodeTypeOf, type Contract, type Variant } from '../contract/contract.ts'
import { costOf } from '../contract/costOf.ts'
import { countedBy } from '../contract/countedFields.ts'
import { isDegree } from '../contract/isDegree.ts'
import type { Asked, Selected } from './asked.ts'
import { collectFields, type Fields, type Fragments } from './collectFields.ts'
import { withNames, type OrderTerm, type Piece, type Relation } from '../contract/piece.ts'
import { returning, type Bound } from './bound.ts'
import { Cost } from './cost.ts'
import { costExceeded } from './costExceeded.ts'
import { Given } from './given.ts'
import { holdsOn } from './holdsOn.ts'
import { list } from './list.ts'
import { renaming } from './renaming.ts'
import { Shape, type Variables } from './shape.ts'
import { cutEachWay, onEveryPage, type Cut } from './ways.ts'

/** An expression of Cypher, and how to read the value it gives: lists without names in, the answer's objects out. */
export interface Cell extends Bound {
  readonly read: (value: unknown) => unknown
}

/** A piece with its variables named for this statement. */
export interface Clauses {
  /** The coordinate of the piece: what a cursor belongs to. */
  readonly coordinate: string
  /** The clauses that bind the node, under these conditions beside their own. */
  readonly matching: (...conditions: readonly string[]) => string
  /** The same as a subquery of which only the rows matter. */
  readonly rows: (...conditions: readonly string[]) => string
  /** How many rows there are. */
  readonly count: (...conditions: readonly string[]) => string
  /** Of a list that is come to in several ways: how it is cut, under these conditions. */
  readonly cut: ((...conditions: readonly string[]) => Cut) | undefined
  readonly order: readonly OrderTerm[]
  readonly node: string
  /** Whether they start from no node, so that an index may give them in order. */
  readonly isEntry: boolean
  /** The type of which they give all there is, with no condition of their own. */
  readonly allOf: string | undefined
  /** The relationship, where the piece binds one; else the node, whose own sources then speak for its being there. */
  readonly edge: string
}

type Recipe = (variables: Variables) => unknown

/** What a question costs, in the unit of `@cost`. */
export interface Price {
  readonly planning: number
  readonly running: number
}

/**
 * What planning a piece costs, what more where it lies inside others, since Neo4j plans twice as long with each of them, and what
 * so many characters cost wherever the statement has them once more, as to count what a page is taken from.
 */
const planning = { each: 200, inside: 8, perCharacter: 1 / 4, perCharacterOfCondition: 4 }

/** How many things a list is taken from, for what looks at each of them. */
const lookedThrough = 50

/** A statement while it is composed: gives out the names of variables and parameters. */
export class Draft {
  readonly contract: Contract
  readonly shape: Shape
  readonly #fragments: Fragments
  readonly #recipes = new Map<string, Recipe>()
  /** The parameter of the day that the graph is read as of. */
  #day: string | undefined
  /** What is read of the graph's node first, by variable. */
  readonly #ofGraph = new Map<string, string>()
  #pieces = 0
  #crossings = 0
  /** What the statement costs to run. */
  readonly cost = new Cost()
  readonly #allowed: number
  #planning = 0
  readonly #around: Asked[] = []

  constructor(contract: Contract, fragments: Fragments, variables: Variables, allowed: number) {
    this.contract = contract
    this.#fragments = fragments
    this.#allowed = allowed
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
  isGiven({ nodes }: Selected, name: string): boolean {
    return this.shape.isGiven(nodes[0].arguments?.find((argument) => argument.name.value === name)?.value)
  }

  /** An argument that decides how the statement reads by its outline; undefined where it is not given. */
  outlined(asked: Selected, name: string, outlineOf: (value: unknown) => string): Given | undefined {
    if (!this.isGiven(asked, name)) return undefined
    const of = this.argument(asked, name)
    this.shape.look((variables) => outlineOf(of(variables)))
    return new Given(of(this.shape.variables), of, `${asked.coordinate}(${name}:)`)
  }

  /** A parameter of one value for all requests. */
  constant(name: string, value: unknown): string {
    this.#recipes.set(name, () => value)
    return `$${name}`
  }

  /** The value of an argument, its default where it is not given, null without one. */
  argument(asked: Asked, name: string): Recipe {
    return (variables) => asked.given(variables)[name] ?? null
  }

  /** The role in which pieces are wanted: as of a day, where the graph is read so. */
  get variant(): Variant | undefined {
    return this.#day === undefined ? undefined : 'asOf'
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
  clauses(piece: Piece, from: string | undefined, asked: Asked, meets?: (variable: string) => string): Clauses {
    const { names, renamed } = this.#renaming(piece, from, asked, meets)
    const { node, edge } = names
    const body = onEveryPage(renamed(piece.body))
    const own = [
      ...(piece.condition === undefined ? [] : [`(${renamed(piece.condition)})`]),
      ...this.#validity(piece, names, asked),
    ]
    const matching: Clauses['matching'] = (...conditions) => {
      this.#plan(body.length * planning.perCharacter)
      const all = [...own, ...conditions]
      return all.length === 0 ? body : `${body}${piece.endsInMatch ? '' : ' WITH *'} WHERE ${all.join(' AND ')}`
    }
    const rows: Clauses['rows'] = (...conditions) => `${matching(...conditions)} RETURN 1`
    const { relation } = piece
    const isCounted = relation && from !== undefined && own.length === 0 && isDegree(this.contract, piece)
    const degree = isCounted ? degreeOf(relation, from) : undefined
    const order = piece.order.map((term) => ({ ...term, expression: renamed(term.expression) }))
    const ways = piece.ways && { each: piece.ways.each.map(renamed), rest: renamed(piece.ways.rest) }
    return {
      coordinate: piece.coordinate,
      matching,
      rows,
      count: (...conditions) =>
        degree !== undefined && conditions.length === 0 ? degree : `COUNT { ${rows(...conditions)} }`,
      cut: ways && ((...conditions) => cutEachWay(ways, node, order[0]?.expression ?? '', [...own, ...conditions])),
      order,
      node,
      edge,
      isEntry: from === undefined,
      allOf: own.length === 0 ? /^MATCH \(node:(\w+)\)$/.exec(piece.body)?.[1] : undefined,
    }
  }

  /** The expression of a piece that is a value. */
  value(piece: Piece, from: string | undefined, asked: Asked): string {
    return this.#renaming(piece, from, asked).renamed(piece.body)
  }

  /** The condition that something is valid on the day that the graph is read as of. */
  holds(variable: string): string {
    return holdsOn(this.#day, `holds(${variable})`)
  }

  /** The variable of the graph's version, which the statement reads where it is used. */
  get version(): string {
    this.#ofGraph.set('version', 'coalesce(graph.version, 0)')
    return 'version'
  }

  /** The variable of the graph's version where all of it can be read and its things are counted as the schema says; null where not. */
  get countedVersion(): string {
    const by = this.constant('countedBy', countedBy(this.contract))
    const isSo = `graph.settled = graph.version AND graph.counted = graph.version AND graph.countedBy = ${by}`
    this.#ofGraph.set('counted', `CASE WHEN ${isSo} THEN graph.version END`)
    return 'counted'
  }

  /** The statement whose one cell this is. */
  statement({ cypher, bindings }: Bound): string {
    const known = [...this.#ofGraph].map(([name, expression]) => `${expression} AS ${name}`).join(', ')
    const graph = known === '' ? '' : `OPTIONAL MATCH (graph:Graph {id: 'graph'}) WITH ${known} `
    return `${graph}${returning({ cypher: `${cypher} AS cell`, bindings })}`
  }

  /** A variable of this statement's own. */
  local(name: string): string {
    return `${name}_${this.#pieces++}`
  }

  /** Composes what a field leads to, one crossing of the graph further. */
  further<Composed>(asked: Asked, compose: () => Composed): Composed {
    this.#crossings += 1
    this.#around.unshift(asked)
    try {
      return compose()
    } finally {
      this.#crossings -= 1
      this.#around.shift()
    }
  }

  /** Composes what is asked of each of so many things found, each of which costs something itself. */
  each<Composed>(count: (variables: Variables) => number, compose: () => Composed): Composed {
    return this.cost.times(count, () => {
      this.cost.add(1)
      return compose()
    })
  }

  /** Composes what is asked of whatever a list is taken from: more than it gives, and nobody knows how many. */
  lookingThrough<Composed>(compose: () => Composed): Composed {
    return this.cost.times(() => lookedThrough, compose)
  }

  /** Notes what a condition that a client states costs to plan, however few of them there are to look at. */
  stated(condition: string): string {
    this.#plan(condition.length * planning.perCharacterOfCondition)
    return condition
  }

  /** How many a list without pages is taken to give. */
  sizeOf(asked: Asked): (variables: Variables) => number {
    const { size, sizedBy } = costOf(asked.definition)
    if (sizedBy === undefined) return () => size
    const sizing = [asked, ...this.#around].find(({ definition }) =>
      definition.args.some(({ name }) => name === sizedBy),
    )
    if (!sizing) throw new Error(`${asked.coordinate}: no field around it has the argument ${sizedBy} of its @cost.`)
    const by = this.argument(sizing, sizedBy)
    return (variables) => size * amount(by(variables))
  }

  /** What the statement costs to plan and to run. */
  price(variables: Variables): Price {
    return { planning: this.#planning, running: this.cost.of(variables) }
  }

  #renaming(piece: Piece, from: string | undefined, asked: Asked, meets: (variable: string) => string = () => 'true') {
    const suffix = this.#pieces++
    this.cost.add(costOf(asked.definition).weight)
    this.#plan(planning.each + planning.inside * 2 ** this.#crossings)
    const node = `n${suffix}`
    const names = { node, edge: piece.bindsEdge ? `e${suffix}` : node, ...(from !== undefined && { this: from }) }
    const own = new Map(Object.entries(names))
    const whole = [piece.body, piece.condition ?? '', ...piece.order.map(({ expression }) => expression)].join('\n')
    const rename = renaming(whole, own, this.#parametersOf(piece, asked), (name) => `${name}_${suffix}`)
    return {
      names,
      renamed: (part: string) =>
        holdsOn(this.#day, rename(withNames(part, this.#namesOf(piece, asked)))).replaceAll(
          /\bmeets\((\w+)\)/g,
          (_, one: string) => meets(one),
        ),
    }
  }

  #plan(price: number): void {
    this.#planning += Math.ceil(price)
    if (this.#planning > this.#allowed) throw costExceeded(this.#planning, this.#allowed, false)
  }

  /** On a day, a piece gives only what holds that day. One that says `holds(node)` itself knows better where. */
  #validity(piece: Piece, { node, edge }: { node: string; edge: string }, { definition }: Asked): string[] {
    if (this.#day === undefined || piece.body.includes('holds(node)')) return []
    const target = nodeTypeOf(definition.type)
    const dated = [...(isDated(this.contract.schema, target) ? [node] : []), ...(piece.bindsEdge ? [edge] : [])]
    return dated.map((one) => this.holds(one))
  }

  /** Computes the value of each parameter from the variables of a request. Throws where an argument is bad. */
  values(variables: Variables): Record<string, unknown> {
    return Object.fromEntries([...this.#recipes].map(([name, recipe]) => [name, recipe(variables)]))
  }

  #parametersOf(piece: Piece, asked: Asked): (name: string) => string {
    const { constants } = this.contract
    const named = new Map<string, string>()
    return (name) => {
      if (name === 'day') return this.#day ?? 'null'
      if (name in constants) return this.constant(name, constants[name])
      const parameter = named.get(name) ?? this.parameter(this.#recipeOf(piece, asked, name))
      named.set(name, parameter)
      return parameter
    }
  }

  /** The names that a parameter lists, each once: they decide how the statement reads, their order does not. */
  #namesOf(piece: Piece, asked: Asked): (name: string) => string[] {
    const { constants } = this.contract
    return (name) => {
      if (name in constants) return eachOnce(constants[name])
      const recipe = this.#recipeOf(piece, asked, name)
      this.shape.look((variables) => eachOnce(recipe(variables)).join())
      return eachOnce(recipe(this.shape.variables))
    }
  }

  #recipeOf({ coordinate }: Piece, asked: Asked, name: string): Recipe {
    const work = this.contract.parameters[coordinate]?.[name]
    return work ? (variables) => work(asked.given(variables)) : this.argument(asked, name)
  }
}

/** The number of relationships that a piece follows from a node: the planner (5.26) reads it from the node where nothing else is named. */
function degreeOf({ type, outgoing }: Relation, from: string): string {
  return `COUNT { (${from})${outgoing ? '-' : '<-'}[:${type}]${outgoing ? '->' : '-'}() }`
}

function eachOnce(names: unknown): string[] {
  return [...new Set(list(names).map(String))].sort()
}

/** What an argument tells of how many: a number, or a list of so many. */
function amount(value: unknown): number {
  if (Array.isArray(value)) return value.length
  return typeof value === 'number' ? Math.max(0, value) : 1
}
