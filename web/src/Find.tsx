import { useAddress, useChange } from './address.ts'
import { Actions } from './Actions.tsx'
import { FindDocument, type EntityKind, type FindQuery } from './generated/graphql.ts'
import { kindNamed, kinds, type KindName } from './kinds.ts'
import { useLanguage } from './language.tsx'
import { Pages } from './Pages.tsx'
import { Fragments } from './SearchBox.tsx'
import { useTableState } from './tableState.ts'
import { Title } from './Title.tsx'
import { ToThing } from './To.tsx'
import { Told } from './Told.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'
import { writtenNumber } from './written.ts'

const size = 20

/** All that a text finds, the best first, of all kinds or of one. */
export function Find() {
  const { messages } = useLanguage()
  const text = useAddress()['q'] ?? ''
  return (
    <div className="page narrow">
      <Title>{text === '' ? messages.search : `${messages.search}: ${text}`}</Title>
      {text === '' ? (
        <>
          <h1>{messages.search}</h1>
          <p>{messages.searchEmpty}</p>
        </>
      ) : (
        <Found text={text} />
      )}
    </div>
  )
}

function Found({ text }: { readonly text: string }) {
  const { language, messages } = useLanguage()
  const change = useChange()
  const kind = kindIn(useAddress()['kind'])
  const [{ after, before }, set] = useTableState('', [])
  const page = before === undefined ? { first: size, after: after ?? null } : { last: size, before }
  const variables = { ...useAsked(), text, kinds: kind ? [entityKind(kind)] : null, ...page }
  const answer = useAnswer(FindDocument, variables)
  return (
    <Told answer={answer}>
      {({ search: { kinds: counts, hits } }) => (
        <>
          <h1>
            {hits.totalCount === 0
              ? messages.foundNothing(text)
              : messages.found(writtenNumber(hits.totalCount, language), text)}
          </h1>
          {hits.totalCount === 0 && <p>{messages.foundNothingHint}</p>}
          {counts.length > 1 && (
            <div className="chips" role="group" aria-label={messages.filters}>
              <button
                type="button"
                aria-pressed={!kind}
                onClick={() => {
                  change({ kind: undefined, after: undefined, before: undefined })
                }}
              >
                {messages.allKinds}
              </button>
              {counts.map(({ kind: each, count }) => (
                <button
                  key={each}
                  type="button"
                  aria-pressed={kind === kindNamed(each)}
                  onClick={() => {
                    change({ kind: kindNamed(each), after: undefined, before: undefined })
                  }}
                >
                  {messages.kinds[kindNamed(each)].many} <span className="count">{count}</span>
                </button>
              ))}
            </div>
          )}
          <ol className="hits">
            {hits.edges.map((hit) => (
              <Hit key={hit.node.id} hit={hit} />
            ))}
          </ol>
          <Pages of={messages.search} totalCount={hits.totalCount} pageInfo={hits.pageInfo} set={set} />
          <Actions title={`${messages.search}: ${text}`} question={FindDocument} variables={variables} />
        </>
      )}
    </Told>
  )
}

function Hit({ hit: { node, matches } }: { readonly hit: FindQuery['search']['hits']['edges'][number] }) {
  const { messages } = useLanguage()
  const labels: Readonly<Record<string, string>> = { ...messages.labels, note: messages.note }
  const told = matches.filter(({ fragments }) => fragments.map(({ text }) => text).join('') !== node.name)
  return (
    <li>
      <p className="kind">{messages.kinds[node.__typename].one}</p>
      <h2>
        <ToThing thing={node} />
      </h2>
      {told.slice(0, 3).map(({ field, fragments }, index) => (
        <p key={index}>
          <span className="quiet">{labels[field] ?? messages.alsoCalled}</span> <Fragments of={fragments} />
        </p>
      ))}
    </li>
  )
}

function kindIn(text: string | undefined): KindName | undefined {
  return Object.values(kinds).find(({ name, isEntity }) => isEntity && name === text)?.name
}

function entityKind(kind: KindName): EntityKind {
  return kind.replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase() as EntityKind
}
