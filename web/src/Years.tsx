import { useAddress } from './address.ts'
import { useLanguage } from './language.tsx'
import { To } from './To.tsx'

/** Columns of how much happened in each year, each of which leads to that year's end; the one that is looked at is marked. */
export function Years({
  buckets,
}: {
  readonly buckets: readonly { readonly value: string | null; readonly count: number }[]
}) {
  const { messages } = useLanguage()
  const { asOf } = useAddress()
  const counts = new Map(buckets.map(({ value, count }) => [Number(value), count]))
  const known = [...counts.keys()].filter((year) => year >= firstYear)
  const before = buckets.reduce((sum, { value, count }) => sum + (Number(value) < firstYear ? count : 0), 0)
  const last = Math.max(firstYear, ...known)
  const years = Array.from({ length: last - firstYear + 1 }, (_, index) => firstYear + index)
  const most = Math.max(1, ...years.map((year) => counts.get(year) ?? 0))
  return (
    <section aria-labelledby="years-title">
      <h2 id="years-title">{messages.begunByYear}</h2>
      <p className="quiet">
        {messages.begunByYearHint}
        {before > 0 && (
          <>
            {' '}
            <To path="/view/timeline" search={{ toYear: String(firstYear - 1) }}>
              {messages.beforeYear(String(firstYear), before)}
            </To>
          </>
        )}
      </p>
      <ol className="years">
        {years.map((year) => {
          const count = counts.get(year) ?? 0
          return (
            <li key={year}>
              <To
                path="/"
                search={{ asOf: `${year}-12-31` }}
                {...(asOf?.startsWith(`${year}-`) && { className: 'chosen' })}
              >
                <span className="unseen">{messages.eventsIn(String(year), count)}</span>
                <span className="column" style={{ blockSize: `${(100 * count) / most}%` }} aria-hidden="true" />
                <span className="label" aria-hidden="true">
                  {year % 5 === 0 ? year : ''}
                </span>
              </To>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Of the years before the agreement was talked of there is little to show. */
const firstYear = 2000
