import { viewOf } from '@panorama-graph/plot/views.ts'
import { useAddress } from './address.ts'
import { useLanguage } from './language.tsx'
import { Picture } from './Picture.tsx'
import { To } from './To.tsx'
import { Told, Waiting } from './Told.tsx'
import { useView } from './useView.ts'
import { viewStateOf } from './viewState.ts'

const network = viewOf('network')

/** The network that a thing stands in, small on its page, and the way to it. */
export function ThingNetwork({
  id,
  by,
  title,
}: {
  readonly id: string
  readonly by: 'around' | 'area'
  readonly title: string
}) {
  const { language, messages } = useLanguage()
  const { asOf } = useAddress()
  const state = viewStateOf(network, { [by]: id, limit: '40', asOf }, language)
  const asked = 'asked' in state ? state.asked : undefined
  const answer = useView(network, asked)
  if (!('search' in state)) return null
  const shown = asked && answer.data !== undefined ? asked.show(answer.data) : undefined
  const isEmpty = shown?.table().rows.length === 0
  if (isEmpty || shown?.missing !== undefined) return null
  return (
    <section className="thing-network" aria-labelledby="thing-network-title">
      <h2 id="thing-network-title">{title}</h2>
      <Told answer={answer} waiting={<Waiting lines={10} />}>
        {(data) => <Picture view={network} search={state.search} data={data} />}
      </Told>
      <p>
        <To path="/view/network" search={{ [by]: id }}>
          {messages.seeLarge}
        </To>
      </p>
    </section>
  )
}
