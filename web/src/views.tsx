import { lazy, Suspense, type ComponentType } from 'react'
import type { KindName } from './kinds.ts'
import { useLanguage } from './language.tsx'

/** A picture of a thing on its page: it is given the thing's id and draws under a heading of its own. */
export type View = ComponentType<{ readonly id: string }>

/** The pictures on the page of each kind, in their order. */
export const views: Partial<Record<KindName, readonly View[]>> = {
  Institution: [
    function Partners({ id }) {
      const { messages } = useLanguage()
      return (
        <Suspense>
          <ThingNetwork id={id} by="around" title={messages.neighbourhood} />
        </Suspense>
      )
    },
  ],
  PriorityArea: [
    function NetworkOfArea({ id }) {
      const { messages } = useLanguage()
      return (
        <Suspense>
          <ThingNetwork id={id} by="area" title={messages.networkOfArea} />
        </Suspense>
      )
    },
  ],
}

/** What draws is loaded where there is something to draw. */
const ThingNetwork = lazy(async () => ({ default: (await import('./ThingNetwork.tsx')).ThingNetwork }))
