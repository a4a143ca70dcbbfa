import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Refused } from './ask.ts'
import { useLanguage } from './language.tsx'

/** What is told of an answer: that it is awaited, what went wrong and what to do, or what it says. */
export function Told<Data>({
  answer,
  waiting,
  children,
}: {
  readonly answer: UseQueryResult<Data>
  /** What holds the place of the answer. */
  readonly waiting?: ReactNode
  readonly children: (data: Data) => ReactNode
}) {
  const { messages } = useLanguage()
  const { data, error, isPlaceholderData, fetchStatus } = answer
  if (error) return <Failed error={error} again={() => void answer.refetch()} />
  if (data !== undefined) return <div aria-busy={isPlaceholderData}>{children(data)}</div>
  if (fetchStatus === 'paused') return <p className="notice">{messages.offline}</p>
  return waiting ?? <Waiting lines={6} />
}

/** Bars in the place of lines; that something is awaited is told at the top of the page. */
export function Waiting({ lines }: { readonly lines: number }) {
  return (
    <div className="waiting" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  )
}

function Failed({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const { messages } = useLanguage()
  const isOutdated = error instanceof Refused && error.code === 'PERSISTED_QUERY_NOT_FOUND'
  const isBusy = error instanceof Refused && error.status === 503
  const hint = isOutdated
    ? messages.failedOutdated
    : isBusy
      ? messages.failedBusy
      : error instanceof Refused
        ? `${messages.failedHint} ${error.message}`
        : messages.failedNetwork
  return (
    <div role="alert" className="notice">
      <p>
        <strong>{messages.failed}</strong> {hint}
      </p>
      <button
        type="button"
        onClick={
          isOutdated
            ? () => {
                location.reload()
              }
            : again
        }
      >
        {isOutdated ? messages.reload : messages.again}
      </button>
    </div>
  )
}
