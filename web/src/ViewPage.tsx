import type { Fault } from '@panorama-graph/plot/faults.ts'
import { views, type AnyView, type AskedView } from '@panorama-graph/plot/views.ts'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { ActionsOn } from './Actions.tsx'
import { useAddress, useChange } from './address.ts'
import { useLanguage } from './language.tsx'
import { NotFound } from './NotFound.tsx'
import { Picture } from './Picture.tsx'
import { Skips } from './Skips.tsx'
import { TakeAway } from './TakeAway.tsx'
import { Title } from './Title.tsx'
import { To } from './To.tsx'
import { Told, Waiting } from './Told.tsx'
import { useCounts } from './useCounts.ts'
import { textOf, useView } from './useView.ts'
import { ViewControls } from './ViewControls.tsx'
import { viewStateOf } from './viewState.ts'
import { ViewTable } from './ViewTable.tsx'
import { ViewsMenu } from './ViewsMenu.tsx'
import { Wrong } from './Wrong.tsx'

const Network = lazy(async () => ({ default: (await import('./Network.tsx')).Network }))

/** Any view at its address: how it is narrowed, its picture, the same as a table, and what can be taken away. */
export function ViewPage() {
  const view = views.get(useParams({ from: '/view/$name' }).name)
  return view ? <Viewed key={view.name} view={view} /> : <NotFound />
}

function Viewed({ view }: { readonly view: AnyView }) {
  const { language, messages } = useLanguage()
  const state = viewStateOf(view, useAddress(), language)
  const asked = 'asked' in state ? state.asked : undefined
  const answer = useView(view, asked)
  const shown = asked && answer.data !== undefined ? asked.show(answer.data) : undefined
  const counts = useCounts(view, 'search' in state ? state.search : undefined)
  const { name, about } = messages.pictures[view.name]
  const title = shown?.title ?? name
  return (
    <div className="page view">
      <Title>{title}</Title>
      <Skips
        to={[
          ['narrow', messages.filters],
          ...('asked' in state
            ? ([
                ['shown', messages.showAs],
                ['take-away', messages.takeAway],
              ] as const)
            : []),
        ]}
      />
      <ViewsMenu current={`/view/${view.name}`} />
      <h1>{title}</h1>
      <p className="lead">{about}</p>
      <ViewControls view={view} counts={counts} />
      {'faults' in state && <WrongView view={view} faults={state.faults} />}
      {'lacking' in state && <p className="note">{messages.viewLacking}</p>}
      {'asked' in state && (
        <>
          <Told answer={answer} waiting={<Waiting lines={16} />}>
            {(data) => (
              <Shown
                view={view}
                search={state.search}
                asked={state.asked}
                data={data}
                isOld={answer.isPlaceholderData}
                more={state.more}
              />
            )}
          </Told>
          <ActionsOn title={title} query={textOf(view)} variables={state.asked.variables} />
        </>
      )}
    </div>
  )
}

function Shown({
  view,
  search,
  asked,
  data,
  isOld,
  more,
}: {
  readonly view: AnyView
  readonly search: URLSearchParams
  readonly asked: AskedView
  readonly data: unknown
  /** Whether the data are those of the state before. */
  readonly isOld: boolean
  readonly more: readonly string[]
}) {
  const { messages } = useLanguage()
  const address = useAddress()
  const change = useChange()
  const shown = asked.show(data)
  if (shown.missing !== undefined) return isOld ? null : <WrongView view={view} faults={[shown.missing]} />
  const ways = view.name === 'network' ? (['live', 'picture', 'table'] as const) : (['picture', 'table'] as const)
  const way = ways.find((each) => each === address['show']) ?? ways[0]
  return (
    <>
      <Skips to={[['take-away', messages.takeAway]]} />
      <div id="shown" tabIndex={-1} className="ways-to-look chips" role="group" aria-label={messages.showAs}>
        {ways.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === way}
            onClick={() => {
              change({ show: each === ways[0] ? undefined : each, sort: undefined })
            }}
          >
            {messages.ways[each]}
          </button>
        ))}
      </div>
      <p className="told">{shown.description}</p>
      {way === 'live' && (
        <Suspense fallback={<Waiting lines={16} />}>
          <Network view={view} search={search} data={data} more={more} />
        </Suspense>
      )}
      {way === 'picture' && <Picture view={view} search={search} data={data} />}
      {way === 'table' && <ViewTable table={shown.table()} title={shown.title} />}
      <TakeAway view={view} address={asked.address} shown={shown} />
    </>
  )
}

function WrongView({ view, faults }: { readonly view: AnyView; readonly faults: readonly Fault[] }) {
  const { messages } = useLanguage()
  return (
    <Wrong faults={faults}>
      <To path={`/view/${view.name}`}>{messages.viewAfresh}</To>
    </Wrong>
  )
}
