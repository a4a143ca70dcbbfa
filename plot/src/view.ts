import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { ReactElement } from 'react'
import type { Fault } from './faults.ts'
import type { Lang } from './generated/operations.ts'
import type { ViewName } from './names.ts'
import type { Codec } from './parameters.ts'
import type { Shared } from './shared.ts'

/** A picture of the graph and all that goes with it: docs/decisions/0024-a-view-is-one-value.md. */
export interface View<State extends Shared, Data, Variables> {
  /** Its name in addresses: `/plot/network.svg`. */
  readonly name: ViewName
  readonly parameters: Codec<State>
  readonly operation: TypedDocumentNode<Data, Variables>
  readonly variables: (state: State) => Variables
  /** Why there is nothing to show of what was asked, such as an id that nothing has; undefined where there is. */
  readonly missing?: (data: Data, state: State) => Fault | undefined
  readonly title: (data: Data, state: State) => string
  /** What the picture shows, told to those who do not see it. */
  readonly describe: (data: Data, state: State) => string
  /** The picture as an `<svg>`: pure, without a DOM. */
  readonly draw: (data: Data, state: State, place: Place) => ReactElement
  /** Where a mark of the picture leads, by what its element says of itself; undefined where nowhere. */
  readonly leadsTo?: (mark: Mark, data: Data, state: State) => Lead | undefined
  /** How much there is of each value of a parameter that narrows the picture, as far as the data know. */
  readonly counts?: (data: Data) => Counts
  /** What the picture shows as a table. */
  readonly table: (data: Data, state: State) => Table
  /** What the picture shows as a network, where it is one. */
  readonly graph?: (data: Data, state: State) => Network
}

/** By parameter and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The `data-…` of an element of a picture, such as `node` or `cell`. */
export type Mark = Readonly<Record<string, string | undefined>>

/** What a reader sees who follows a mark: a thing, things by the values of their facets (null for what is not known), or another view. */
export type Lead =
  | { readonly to: 'thing'; readonly type: string; readonly id: string }
  | {
      readonly to: 'list'
      readonly type: 'Project' | 'Institution'
      readonly chosen: Readonly<Record<string, string | null>>
    }
  | { readonly to: 'view'; readonly name: ViewName; readonly search: Readonly<Record<string, string>> }

/** Where a picture stands: in a page, which gives it its colours, or in a file of its own. */
export type Place = 'page' | 'file'

export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Column {
  /** The same in every language. */
  readonly key: string
  readonly name: string
  /** Whether its cells are things, whose names may be in another language than the table's. */
  readonly isNamed?: true
}

/** Null for what is not known. */
export type Cell = string | number | null | Term | Thing | readonly Thing[]

/** A constant of the schema, and what it is called. */
export interface Term {
  readonly constant: string
  readonly name: string
}

/** What a table names and has a page of its own. */
export interface Thing {
  readonly __typename: string
  readonly id: string
  readonly name: string
  /** The language of its name; null where that is its id. */
  readonly nameLang: Lang | null
}

export interface Network {
  readonly isDirected: boolean
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
}

export interface NetworkNode {
  readonly id: string
  readonly label: string
  readonly attributes: Attributes
}

export interface NetworkEdge {
  readonly source: string
  readonly target: string
  readonly weight: number
  readonly attributes: Attributes
}

/** Null for what is not known. An attribute is of one type in all nodes, and in all edges. */
export type Attributes = Readonly<Record<string, string | number | null>>
