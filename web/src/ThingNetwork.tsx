import type { ViewName } from '@panorama-graph/plot/names.ts'
import { viewOf } from '@panorama-graph/plot/views.ts'
import { useAddress } from './address.ts'
import { useLanguage } from './language.tsx'
import { Picture } from './Picture.tsx'
import { To } from './To.tsx'
import { Told, Waiting } from './Told.tsx'
import { useView } from './useView.ts'
import { viewStateOf } from './viewState.ts'

/** The network that a thing stands in, small on its page, and the way to it. */
export function ThingNetwork({
  name,
  of,
  limit,
  title,
}: {
  readonly name: ViewName
  /** What the view is asked for. */
  readonly of: Readonly<Record<string, string>>
  /** How many the small one shows, where these are fewer than the view does. */
  readonly limit?: string
  readonly title: string
}) {
  const { language, messages } = useLanguage()
  const { asOf } = useAddress()
  const view = viewOf(name)
  const state = viewStateOf(view, { ...of, limit, asOf }, language)
  const asked = 'asked' in state ? state.asked : undefined
  const answer = useView(view, asked)
  if (!('search' in state)) return null
  const shown = asked && answer.data !== undefined ? asked.show(answer.data) : undefined
  const isEmpty = shown?.table().rows.length === 0
  if (isEmpty || shown?.missing !== undefined) return null
  return (
    <section className="thing-network" aria-labelledby="thing-network-title">
      <h2 id="thing-network-title">{title}</h2>
      <Told answer={answer} waiting={<Waiting lines={10} />}>
        {(data) => <Picture view={view} search={state.search} data={data} />}
      </Told>
      <p>
        <To path={`/view/${name}`} search={of}>
          {messages.seeLarge}
        </To>
      </p>
    </section>
  )
}
