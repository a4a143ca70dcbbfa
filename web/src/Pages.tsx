import type { Address } from './address.ts'
import type { PageFragment } from './generated/graphql.ts'
import { useLanguage } from './language.tsx'
import { writtenNumber } from './written.ts'

/** How many there are, and the way to the pages before and after; nothing where one page holds all. */
export function Pages({
  of,
  totalCount,
  pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor },
  set,
  isAlways = false,
}: {
  /** What is paged, for those who hear it. */
  readonly of: string
  readonly totalCount: number
  readonly pageInfo: PageFragment
  readonly set: (changes: Address) => void
  readonly isAlways?: boolean
}) {
  const { language, messages } = useLanguage()
  const isPaged = hasNextPage || hasPreviousPage
  if (!isPaged && !isAlways) return null
  return (
    <nav className="pages" aria-label={messages.pages(of)}>
      <span>{messages.inAll(writtenNumber(totalCount, language))}</span>
      {isPaged && (
        <>
          <button
            type="button"
            disabled={!hasPreviousPage}
            onClick={() => {
              set({ before: startCursor ?? undefined })
            }}
          >
            {messages.previous}
          </button>
          <button
            type="button"
            disabled={!hasNextPage}
            onClick={() => {
              set({ after: endCursor ?? undefined })
            }}
          >
            {messages.next}
          </button>
        </>
      )}
    </nav>
  )
}
