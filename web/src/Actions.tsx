import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { hashOf, type Question } from './ask.ts'
import { WhichGraphDocument } from './generated/graphql.ts'
import { useLanguage } from './language.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'
import { today, writtenDate } from './written.ts'

/** What one does with a page: see the question behind it, cite it. */
export function Actions<Data, Variables>({
  title,
  question,
  variables,
}: {
  readonly title: string
  readonly question: Question<Data, Variables>
  readonly variables: Variables
}) {
  return <ActionsOn title={title} query={useTextOf(question)} variables={variables} />
}

/** The same for a question whose text is at hand. */
export function ActionsOn({
  title,
  query,
  variables,
}: {
  readonly title: string
  readonly query: string | undefined
  readonly variables: unknown
}) {
  return (
    <div className="actions">
      <ToPlayground query={query} variables={variables} />
      <Cite title={title} />
    </div>
  )
}

/** One of several questions of a page. */
export function SeeQuery<Data, Variables>({
  question,
  variables,
  of,
}: {
  readonly question: Question<Data, Variables>
  readonly variables: Variables
  /** What it asks about, for those who hear it. */
  readonly of: string
}) {
  return <ToPlayground query={useTextOf(question)} variables={variables} of={of} />
}

function ToPlayground({
  query,
  variables,
  of,
}: {
  readonly query: string | undefined
  readonly variables: unknown
  readonly of?: string
}) {
  const { messages } = useLanguage()
  if (query === undefined) return null
  const label = of === undefined ? undefined : `${messages.seeQuery}: ${of}`
  return (
    <a href={playgroundAt(query, variables)} aria-label={label}>
      {messages.seeQuery}
    </a>
  )
}

/** The texts are fetched apart from the page, which asks by hash. */
function useTextOf<Data, Variables>(question: Question<Data, Variables>): string | undefined {
  const { data: texts } = useQuery({
    queryKey: ['texts'],
    queryFn: async (): Promise<Readonly<Record<string, string>>> =>
      (await import('./generated/persisted-documents.json')).default,
    staleTime: Infinity,
  })
  return texts?.[`sha256:${hashOf(question)}`]
}

/** Where the playground asks that question. */
function playgroundAt(query: string, variables: unknown): string {
  return `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables, undefined, 2) }).toString()}`
}

export function Cite({ title }: { readonly title: string }) {
  const { language, messages } = useLanguage()
  const { asOf } = useAsked()
  const { data } = useAnswer(WhichGraphDocument, {})
  const dialog = useRef<HTMLDialogElement>(null)
  const [isCopied, setCopied] = useState(false)
  const citation =
    data &&
    messages.cited(
      title,
      String(data.graph.version),
      writtenDate(data.graph.changedAt ?? today(), language),
      asOf === null ? undefined : writtenDate(asOf, language),
      writtenDate(today(), language),
      location.href,
    )
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setCopied(false)
          dialog.current?.showModal()
        }}
      >
        {messages.cite}
      </button>
      <dialog ref={dialog} aria-label={messages.citation}>
        <h2>{messages.citation}</h2>
        <p className="citation">{citation}</p>
        <form method="dialog">
          <button
            type="button"
            onClick={() => {
              // Without HTTPS there is no clipboard: the text is there to be selected then.
              navigator.clipboard.writeText(citation ?? '').then(
                () => {
                  setCopied(true)
                },
                () => undefined,
              )
            }}
          >
            {isCopied ? messages.copied : messages.copy}
          </button>
          <button>{messages.close}</button>
        </form>
      </dialog>
    </>
  )
}
