import { lazy, Suspense, type ComponentProps, type ComponentType } from 'react'
import { Followed } from './Followed.tsx'
import type { KindName } from './kinds.ts'
import { useLanguage } from './language.tsx'
import { ThingTriangle } from './Triangle.tsx'

/** A picture of a thing on its page: it is given the thing's id and draws under a heading of its own. */
export type View = ComponentType<{ readonly id: string }>

/** The pictures on the page of each kind before its tables, in their order. */
export const views: Partial<Record<KindName, readonly View[]>> = {
  Institution: [
    function Partners({ id }) {
      const { messages } = useLanguage()
      return (
        <Suspense>
          <ThingNetwork name="network" of={{ around: id }} limit="40" title={messages.neighbourhood} />
        </Suspense>
      )
    },
    (props) => <Places {...props} kind="Institution" />,
  ],
  PriorityArea: [
    function NetworkOfArea({ id }) {
      const { messages } = useLanguage()
      return (
        <Suspense>
          <ThingNetwork name="network" of={{ area: id }} limit="40" title={messages.networkOfArea} />
        </Suspense>
      )
    },
  ],
  BilateralAgreement: [Beside],
  Country: [Beside],
  InstitutionalAgreement: [Beside],
  Meeting: [Beside],
  Program: [Beside],
  Project: [Beside],
  Publication: [Beside],
  Researcher: [Beside],
  Strategy: [Beside],
  Topic: [Beside],
}

/** What stands on the page of each kind after the tables of its relations, and does not follow from the schema. */
export const more: typeof views = {
  Country: [(props) => <Places {...props} kind="Country" />],
  InstitutionalAgreement: [(props) => <Places {...props} kind="InstitutionalAgreement" />],
  Meeting: [Followed],
  Program: [(props) => <ThingTriangle {...props} kind="Program" />],
  Project: [(props) => <ThingTriangle {...props} kind="Project" />, (props) => <Places {...props} kind="Project" />],
}

/** Of what institutions do together, or what is done in an area, there is a picture of its own. */
function Beside({ id }: { readonly id: string }) {
  const { messages } = useLanguage()
  return (
    <Suspense>
      <ThingNetwork name="neighbourhood" of={{ of: id }} title={messages.beside} />
    </Suspense>
  )
}

function Places(props: ComponentProps<typeof ThingMap>) {
  return (
    <Suspense>
      <ThingMap {...props} />
    </Suspense>
  )
}

/** What draws is loaded where there is something to draw. */
const ThingNetwork = lazy(async () => ({ default: (await import('./ThingNetwork.tsx')).ThingNetwork }))
const ThingMap = lazy(async () => ({ default: (await import('./ThingMap.tsx')).ThingMap }))
