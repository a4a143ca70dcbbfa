import { Cell } from './columns.tsx'
import { FollowedDocument, type FollowedQuery, type TimelineEventFollowUpOrder } from './generated/graphql.ts'
import { useLanguage } from './language.tsx'
import { Pages } from './Pages.tsx'
import { Sources } from './Sources.tsx'
import { Head } from './Table.tsx'
import { useTableState } from './tableState.ts'
import { ToThing } from './To.tsx'
import { Told, Waiting } from './Told.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'
import { writtenDate } from './written.ts'

type FollowUp = NonNullable<FollowedQuery['of']>['followed']['edges'][number]

const name = 'followed'
const size = 10

/** By what the table sorts, as the address says it. */
const orders: ReadonlyMap<string, TimelineEventFollowUpOrder> = new Map([
  ['kind', { kind: 'ASC' }],
  ['-kind', { kind: 'DESC' }],
  ['date', { date: 'ASC' }],
  ['-date', { date: 'DESC' }],
])

/** What followed a meeting until the next one, the earliest first. */
export function Followed({ id }: { readonly id: string }) {
  const { messages } = useLanguage()
  const [{ sort, after, before }, set] = useTableState(name, [])
  const answer = useAnswer(FollowedDocument, {
    ...useAsked(),
    id,
    orderBy: orders.get(sort) ?? null,
    ...(before === undefined ? { first: size, after: after ?? null } : { last: size, before }),
  })
  const found = answer.data?.of?.followed
  if (found?.totalCount === 0) return null
  return (
    <section id={name} className="relation">
      <h2 id="followed-title">
        {messages.followed} {found && <span className="count">{found.totalCount}</span>}
      </h2>
      <p className="quiet">{messages.followedHint}</p>
      <Told answer={answer} waiting={<Waiting lines={size} />}>
        {({ of }) =>
          of && (
            <>
              <table aria-labelledby="followed-title">
                <thead>
                  <tr>
                    <th scope="col">{messages.what}</th>
                    {(['kind', 'date'] as const).map((field) => (
                      <Head
                        key={field}
                        column={{ name: field, shown: 'String', sort: field }}
                        sort={sort}
                        set={set}
                        isSortable
                      />
                    ))}
                    <th scope="col">{messages.why}</th>
                    <th scope="col">{messages.source}</th>
                  </tr>
                </thead>
                <tbody>
                  {of.followed.edges.map((edge) => (
                    <Row key={keyOf(edge)} edge={edge} />
                  ))}
                </tbody>
              </table>
              <Pages of={messages.followed} {...of.followed} set={set} />
            </>
          )
        }
      </Told>
    </section>
  )
}

function keyOf({ node: { kind, date, entity, call } }: FollowUp): string {
  return [kind, date, entity.id, call?.id].join(' ')
}

function Row({ edge: { reasons, because, node } }: { readonly edge: FollowUp }) {
  const { language, messages } = useLanguage()
  const { kind, date, entity, call, sources } = node
  return (
    <tr>
      <th scope="row">
        <ToThing thing={entity} />
        {call?.topic && ` (${call.topic})`}
      </th>
      <td data-label={messages.labels.kind}>{messages.enums.TimelineEventKind[kind]}</td>
      <td data-label={messages.labels.date}>
        <time dateTime={date}>{writtenDate(date, language)}</time>
      </td>
      <td data-label={messages.why}>
        {reasons.map((reason) => messages.enums.FollowUpReason[reason]).join(' · ')}
        <ul className="values">
          {because.map((thing) => (
            <li key={thing.id}>
              <Cell value={thing} shown="Reference" name="program" />
            </li>
          ))}
        </ul>
      </td>
      <td data-label={messages.source}>
        <Sources of={sources} />
      </td>
    </tr>
  )
}
