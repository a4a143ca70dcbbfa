import type { DocumentNode } from 'graphql'
import type { ReactElement } from 'react'
import type { Fault } from './faults.ts'
import type { GraphFacts } from './frame.tsx'
import type { ViewName } from './names.ts'
import type { Fields, Input, Parameter } from './parameters.ts'
import type { Shared } from './shared.ts'
import type { Counts, Lead, Mark, Network, Place, Table, View } from './view.ts'
import { coverage } from './views/coverage.tsx'
import { map } from './views/map.tsx'
import { matrix } from './views/matrix.tsx'
import { neighbourhood } from './views/neighbourhood.tsx'
import { network } from './views/network.tsx'
import { paths } from './views/paths.tsx'
import { sankey } from './views/sankey.tsx'
import { timeline } from './views/timeline.tsx'

/** A view whose types are its own affair. */
export interface AnyView {
  readonly name: ViewName
  readonly operation: DocumentNode
  /** Its parameters by name, in the order in which a page asks for them. */
  readonly fields: Readonly<Record<string, Field>>
  readonly isNetwork: boolean
  /** Whether its data tell how much there is of what it can be narrowed to. */
  readonly isCounted: boolean
  /** Throws a ParameterFault where the parameters of an address are wrong. */
  readonly read: (search: URLSearchParams) => AskedView
}

export interface Field {
  readonly about: string
  readonly input: Input
  /** What the address need not say; undefined where it must. */
  readonly initial: string | undefined
}

/** A view with its state. */
export interface AskedView {
  readonly state: Shared
  /** The state as an address has it: the same for the same state. */
  readonly address: string
  readonly variables: object
  /** What is shown of the operation's data. */
  readonly show: (data: unknown) => ShownView
}

/** A view with its state and its data. */
export interface ShownView {
  /** Of which graph it is. */
  readonly source: GraphFacts
  readonly missing: Fault | undefined
  readonly title: string
  readonly description: string
  readonly draw: (place: Place) => ReactElement
  readonly leadsTo: (mark: Mark) => Lead | undefined
  readonly counts: () => Counts
  readonly table: () => Table
  readonly graph: (() => Network) | undefined
}

/** Every operation asks for this too. */
interface Stated {
  readonly graph: GraphFacts
}

const byName: Readonly<Record<ViewName, AnyView>> = {
  network: anyView(network),
  paths: anyView(paths),
  neighbourhood: anyView(neighbourhood),
  map: anyView(map),
  coverage: anyView(coverage),
  sankey: anyView(sankey),
  matrix: anyView(matrix),
  timeline: anyView(timeline),
}

/** All there are, by name. */
export const views: ReadonlyMap<string, AnyView> = new Map(Object.entries(byName))

export function viewOf(name: ViewName): AnyView {
  return byName[name]
}

function anyView<State extends Shared, Data extends Stated, Variables extends object>(
  view: View<State, Data, Variables>,
): AnyView {
  const { name, operation, parameters } = view
  return {
    name,
    operation,
    fields: fieldsOf(parameters.fields),
    isNetwork: view.graph !== undefined,
    isCounted: view.counts !== undefined,
    read: (search) => {
      const state = parameters.read(search)
      return {
        state,
        address: parameters.write(state).toString(),
        variables: view.variables(state),
        show: (answer) => shown(view, answer as Data, state), // as the schema says, of which the types were made
      }
    },
  }
}

function fieldsOf<State extends object>(fields: Fields<State>): AnyView['fields'] {
  const entries = Object.entries(fields) as [string, Parameter<State[keyof State]>][]
  return Object.fromEntries(
    entries.map(([name, { about, input, write, initial }]) => [
      name,
      { about, input, initial: initial && write(initial.value) },
    ]),
  )
}

function shown<State extends Shared, Data extends Stated, Variables>(
  view: View<State, Data, Variables>,
  data: Data,
  state: State,
): ShownView {
  const { graph } = view
  return {
    source: data.graph,
    missing: view.missing?.(data, state),
    title: view.title(data, state),
    description: view.describe(data, state),
    draw: (place) => view.draw(data, state, place),
    leadsTo: (mark) => view.leadsTo?.(mark, data, state),
    counts: () => view.counts?.(data) ?? {},
    table: () => view.table(data, state),
    graph: graph && (() => graph(data, state)),
  }
}
