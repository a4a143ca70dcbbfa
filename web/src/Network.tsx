import { nameLangOf } from '@panorama-graph/plot/marked.ts'
import { viewNames } from '@panorama-graph/plot/names.ts'
import { mostIds } from '@panorama-graph/plot/parameters.ts'
import type { Network as NetworkOf, NetworkEdge, NetworkNode } from '@panorama-graph/plot/view.ts'
import type { AnyView } from '@panorama-graph/plot/views.ts'
import { wordsIn } from '@panorama-graph/plot/words/words.ts'
import { useQueries } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { kept, useAddress, useChange } from './address.ts'
import { Combo } from './Combo.tsx'
import { Evidence } from './Evidence.tsx'
import { evidenceOf } from './evidenceOf.ts'
import { InLanguage, useLanguage } from './language.tsx'
import { LiveNetwork } from './LiveNetwork.tsx'
import { Picture } from './Picture.tsx'
import { pathOf, To } from './To.tsx'
import { viewQuery } from './useView.ts'
import { otherwise } from './viewState.ts'

/** The network to move about in, and beside it what of it is looked at, as a list. */
export function Network({
  view,
  search,
  data,
  more,
}: {
  readonly view: AnyView
  readonly search: URLSearchParams
  readonly data: unknown
  /** Those whose partners are shown too. */
  readonly more: readonly string[]
}) {
  const { messages } = useLanguage()
  const address = useAddress()
  const change = useChange()
  const navigate = useNavigate()
  const [isFailed, setFailed] = useState(false)
  const network = useMerged(view, search, data, more)
  const focus = network.nodes.find(({ id }) => id === address['focus'])
  const setFocus = (id: string | undefined): void => {
    if (id !== address['focus']) change({ focus: id, with: undefined })
  }
  const expand = (id: string): void => {
    if (!more.includes(id) && more.length < mostIds)
      change({ more: [...more, id].join(','), focus: id, with: undefined })
  }
  if (network.nodes.length === 0) return <p className="note">{messages.emptyFiltered}</p>
  return (
    <div className="network">
      {isFailed ? (
        <div>
          <p className="notice">{messages.noWebGl}</p>
          <Picture view={view} search={search} data={data} />
        </div>
      ) : (
        <LiveNetwork
          network={network}
          colour={search.get('colour') === 'community' ? 'community' : 'country'}
          focus={focus?.id}
          onFocus={setFocus}
          onExpand={expand}
          onJoin={(one, other) => {
            change({ focus: one, with: other })
          }}
          onOpen={(id) => {
            void navigate({ to: pathOf('Institution', id), search: kept })
          }}
          onFail={() => {
            setFailed(true)
          }}
        />
      )}
      <div className="panel">
        <Find network={network} onFind={setFocus} />
        {focus ? (
          <Focused
            network={network}
            node={focus}
            search={search}
            canExpand={!more.includes(focus.id) && more.length < mostIds}
            onFocus={setFocus}
            onExpand={expand}
          />
        ) : (
          <Foremost network={network} onFocus={setFocus} />
        )}
      </div>
    </div>
  )
}

/** The network of the address, with that around each institution that was opened in it. */
function useMerged(view: AnyView, search: URLSearchParams, data: unknown, more: readonly string[]): NetworkOf {
  const address = search.toString()
  const opened = more.join(',')
  const around = useMemo(
    () =>
      [...new Set(more)].map((id) =>
        otherwise(view, new URLSearchParams(address), { around: id, countries: '', limit: '200' }),
      ),
    [view, address, opened],
  )
  const answers = useQueries({ queries: around.map(({ variables }) => viewQuery(view, variables)) })
  const loaded = answers.map((answer) => answer.data)
  return useMemo(() => {
    const networks = [
      otherwise(view, new URLSearchParams(address), {}).show(data).graph?.(),
      ...around.map((asked, index) => (loaded[index] === undefined ? undefined : asked.show(loaded[index]).graph?.())),
    ].filter((network) => network !== undefined)
    const nodes = new Map<string, NetworkNode>()
    const edges = new Map<string, NetworkEdge>()
    for (const network of networks) {
      for (const node of network.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node)
      for (const edge of network.edges) edges.set(`${edge.source} ${edge.target}`, edge)
    }
    return { isDirected: false, nodes: [...nodes.values()], edges: [...edges.values()] }
    // The answers are new in each list, but each is the same as long as it says the same.
  }, [view, address, data, around, ...loaded])
}

function Find({ network, onFind }: { readonly network: NetworkOf; readonly onFind: (id: string) => void }) {
  const { language, messages } = useLanguage()
  const [text, setText] = useState('')
  const wanted = text.trim().toLocaleLowerCase(language)
  const found =
    wanted === ''
      ? []
      : network.nodes
          .filter(({ label, attributes: { acronym } }) =>
            [label, acronym].some((name) =>
              String(name ?? '')
                .toLocaleLowerCase(language)
                .includes(wanted),
            ),
          )
          .slice(0, 8)
  return (
    <Combo
      label={messages.findInPicture}
      text={text}
      onText={setText}
      items={found}
      keyOf={({ id }) => id}
      show={({ label }) => label}
      onChoose={({ id }) => {
        setText('')
        onFind(id)
      }}
    />
  )
}

/** An institution and its partners, the strongest first: what the picture shows of it, for who does not see it. */
function Focused({
  network,
  node,
  search,
  canExpand,
  onFocus,
  onExpand,
}: {
  readonly network: NetworkOf
  readonly node: NetworkNode
  readonly search: URLSearchParams
  readonly canExpand: boolean
  readonly onFocus: (id: string | undefined) => void
  readonly onExpand: (id: string) => void
}) {
  const { language, messages } = useLanguage()
  const { id, attributes } = node
  const nodes = new Map(network.nodes.map((each) => [each.id, each]))
  const partners = network.edges
    .flatMap((edge) => {
      const other = edge.source === id ? edge.target : edge.target === id ? edge.source : undefined
      const partner = other === undefined ? undefined : nodes.get(other)
      return partner ? [{ partner, edge }] : []
    })
    .toSorted((one, other) => other.edge.weight - one.edge.weight)
  const { norway, japan } = wordsIn(language)
  const country = { no: norway, jp: japan }[String(attributes['country'])]
  return (
    <section aria-labelledby="focused">
      <div role="status">
        <h2 id="focused">
          <To path={pathOf('Institution', id)}>
            <NameOf node={node} />
          </To>
        </h2>
        <p className="quiet">
          {[country, attributes['city'], messages.partnersShown(partners.length)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <p className="chips">
        <button
          type="button"
          disabled={!canExpand}
          onClick={() => {
            onExpand(id)
          }}
        >
          {messages.expand}
        </button>
        <button
          type="button"
          onClick={() => {
            onFocus(undefined)
          }}
        >
          {messages.showAll}
        </button>
      </p>
      {(viewNames as readonly string[]).includes('paths') && (
        <p>
          <To path="/view/paths" search={{ from: id }}>
            {messages.connectedTo}
          </To>
        </p>
      )}
      <ol className="partners">
        {partners.map(({ partner, edge }) => (
          <li key={partner.id}>
            <button
              type="button"
              className="like-a-link"
              onClick={() => {
                onFocus(partner.id)
              }}
            >
              <NameOf node={partner} />
            </button>{' '}
            <Shared one={id} other={partner.id} told={evidenceOf(edge, messages.shared)} search={search} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function NameOf({ node: { label, attributes } }: { readonly node: NetworkNode }) {
  return <InLanguage lang={nameLangOf(attributes)}>{label}</InLanguage>
}

/** What two share, in numbers, and once they are opened thing by thing. */
function Shared({
  one,
  other,
  told,
  search,
}: {
  readonly one: string
  readonly other: string
  readonly told: string
  readonly search: URLSearchParams
}) {
  const isOpen = useAddress()['with'] === other
  const change = useChange()
  const part = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (isOpen) part.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return (
    <details className="sources" open={isOpen} ref={part}>
      <summary
        onClick={(event) => {
          event.preventDefault()
          change({ with: isOpen ? undefined : other })
        }}
      >
        {told}
      </summary>
      {isOpen && <Evidence one={one} other={other} search={search} />}
    </details>
  )
}

function Foremost({ network, onFocus }: { readonly network: NetworkOf; readonly onFocus: (id: string) => void }) {
  const { messages } = useLanguage()
  const degree = ({ attributes }: NetworkNode): number => Number(attributes['degree'])
  return (
    <section aria-labelledby="foremost">
      <h2 id="foremost">{messages.foremost}</h2>
      <ol className="partners">
        {network.nodes
          .toSorted((one, other) => degree(other) - degree(one))
          .slice(0, 12)
          .map((node) => (
            <li key={node.id}>
              <button
                type="button"
                className="like-a-link"
                onClick={() => {
                  onFocus(node.id)
                }}
              >
                <NameOf node={node} />
              </button>{' '}
              <span className="quiet">{messages.partnersShown(degree(node))}</span>
            </li>
          ))}
      </ol>
    </section>
  )
}
