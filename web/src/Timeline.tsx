import { TimelineDocument, type TimelineQuery } from './generated/graphql.ts'
import { useLanguage } from './language.tsx'
import { Pages } from './Pages.tsx'
import { SourceList } from './Sources.tsx'
import { useTableState } from './tableState.ts'
import { ToThing } from './To.tsx'
import { Told } from './Told.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'
import { writtenDate } from './written.ts'

type Event = TimelineQuery['timeline']['nodes'][number]

const size = 30

/** What happened to a thing and to what stands beside it, year by year. */
export function Timeline({ of }: { readonly of: string }) {
  const { messages } = useLanguage()
  const [{ after, before }, set] = useTableState('timeline', [])
  const page = before === undefined ? { first: size, after: after ?? null } : { last: size, before }
  const answer = useAnswer(TimelineDocument, { ...useAsked(), of, ...page })
  if (answer.data?.timeline.totalCount === 0) return null
  return (
    <section id="timeline">
      <h2>
        {messages.timeline} {answer.data && <span className="count">{answer.data.timeline.totalCount}</span>}
      </h2>
      <Told answer={answer}>
        {({ timeline: { nodes, pageInfo, totalCount } }) => (
          <>
            <ol className="timeline">
              {[...byYear(nodes)].map(([year, events]) => (
                <li key={year}>
                  <h3>{year}</h3>
                  <ul>
                    {events.map((event) => (
                      <Happened
                        key={`${event.kind} ${event.date} ${event.entity.id} ${event.call?.id ?? ''}`}
                        event={event}
                      />
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
            <Pages of={messages.timeline} totalCount={totalCount} pageInfo={pageInfo} set={set} />
          </>
        )}
      </Told>
    </section>
  )
}

function byYear(events: readonly Event[]): ReadonlyMap<number, readonly Event[]> {
  const years = new Map<number, Event[]>()
  for (const event of events) years.set(event.year, [...(years.get(event.year) ?? []), event])
  return years
}

function Happened({ event: { kind, date, entity, call, certainty, sources } }: { readonly event: Event }) {
  const { language, messages } = useLanguage()
  return (
    <li>
      <span className="what">{messages.enums.TimelineEventKind[kind]}</span>{' '}
      <span className="whom">
        <ToThing thing={entity} />
        {call?.topic && ` (${call.topic})`}
      </span>{' '}
      <span className="when">
        {date.length > 4 && <time dateTime={date}>{writtenDate(date, language)}</time>}{' '}
        {certainty === 'DERIVED' && <abbr title={messages.workedOutHint}>{messages.workedOut}</abbr>}
      </span>
      {sources.length > 0 && (
        <details className="sources">
          <summary>{messages.sourceCount(sources.length)}</summary>
          <SourceList of={sources} />
        </details>
      )}
    </li>
  )
}
