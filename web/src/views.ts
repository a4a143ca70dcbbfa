import type { ComponentType } from 'react'
import type { KindName } from './kinds.ts'

/** A picture of a thing on its page: it is given the thing's id and draws under a heading of its own. */
export type View = ComponentType<{ readonly id: string }>

/** The pictures on the page of each kind, in their order. */
export const views: Partial<Record<KindName, readonly View[]>> = {}
