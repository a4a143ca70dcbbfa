import { Actions } from './Actions.tsx'
import {
  FrontDocument,
  FrontLatestDocument,
  FrontYearsDocument,
  type FrontLatestQuery,
  type FrontQuery,
} from './generated/graphql.ts'
import { useLanguage } from './language.tsx'
import type { Address } from './address.ts'
import { SearchBox } from './SearchBox.tsx'
import { Title } from './Title.tsx'
import { To, ToThing } from './To.tsx'
import { Told, Waiting } from './Told.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'
import { useSeen } from './useSeen.ts'
import { writtenDate, writtenNumber } from './written.ts'
import { Years } from './Years.tsx'

/** Texts that find something, one of each script. */
const tries = ['ExcelAQUA', '東北大学', 'Tromsø', 'hydrogen']

/** The search box, the state of the cooperation at a glance, and where to begin. */
export function Front() {
  const { messages } = useLanguage()
  const variables = useAsked()
  const answer = useAnswer(FrontDocument, variables)
  const years = useAnswer(FrontYearsDocument, {})
  const latest = useAnswer(FrontLatestDocument, variables)
  return (
    <div className="page front">
      <Title>{messages.site}</Title>
      <div className="hero">
        <h1>{messages.frontTitle}</h1>
        <p className="lead">{messages.frontLead}</p>
        <SearchBox className="large" />
        <p className="tries">
          {messages.searchTry}{' '}
          {tries.map((text) => (
            <To key={text} path="/search" search={{ q: text }}>
              {text}
            </To>
          ))}
        </p>
      </div>
      <Told answer={answer} waiting={<Waiting lines={3} />}>
        {(front) => <Numbers front={front} />}
      </Told>
      <div className="columns even">
        <Told answer={answer} waiting={<Waiting lines={14} />}>
          {({ priorityAreas }) => <Areas areas={priorityAreas.nodes} />}
        </Told>
        <div>
          <Told answer={years} waiting={<Waiting lines={8} />}>
            {({ timeline }) => <Years buckets={timeline.facets[0]?.buckets ?? []} />}
          </Told>
          <Told answer={latest} waiting={<Waiting lines={6} />}>
            {({ timeline }) => <Latest events={timeline.nodes} />}
          </Told>
        </div>
      </div>
      <Views />
      <Begin />
      <Actions title={messages.frontTitle} question={FrontDocument} variables={variables} />
    </div>
  )
}

function Numbers({ front }: { readonly front: FrontQuery }) {
  const { language, messages } = useLanguage()
  const counted = [
    ['Institution', 'institutions', front.institutions],
    ['Project', 'projects', front.projects],
    ['Program', 'programs', front.programs],
    ['InstitutionalAgreement', 'institutionalAgreements', front.institutionalAgreements],
    ['Researcher', 'researchers', front.researchers],
    ['Meeting', 'meetings', front.meetings],
    ['Source', 'sources', front.sources],
  ] as const
  return (
    <section aria-labelledby="state-title">
      <h2 id="state-title" className="unseen">
        {messages.state}
      </h2>
      <ul className="numbers">
        {counted.map(([kind, many, { totalCount }]) => (
          <li key={kind}>
            <To path={`/${many}`}>
              <strong>{writtenNumber(totalCount, language)}</strong>{' '}
              <span>
                {kind === 'Project'
                  ? messages.projectsAndEvents
                  : messages.kinds[kind][totalCount === 1 ? 'one' : 'many']}
              </span>
            </To>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Areas({ areas }: { readonly areas: FrontQuery['priorityAreas']['nodes'] }) {
  const { language, messages } = useLanguage()
  const most = Math.max(1, ...areas.map(({ projects }) => projects.totalCount))
  return (
    <section aria-labelledby="areas-title">
      <h2 id="areas-title">{messages.areas}</h2>
      <ul className="areas">
        {areas.map((area) => (
          <li key={area.id}>
            <h3>
              <ToThing thing={area} />
            </h3>
            <p className="quiet">
              {[
                area.agreedDate !== null && messages.agreed(writtenDate(area.agreedDate, language)),
                `${messages.labels.programs} ${area.programs.totalCount}`,
                `${messages.labels.agreements} ${area.institutionalAgreements.totalCount}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className="bar">
              <span style={{ inlineSize: `${(70 * area.projects.totalCount) / most}%` }} />
              {messages.labels.projects} {area.projects.totalCount}
            </p>
            {area.projects.totalCount === 0 ? (
              <p className="quiet">{messages.noProject}</p>
            ) : (
              <ul>
                {area.projects.nodes.map((project) => (
                  <li key={project.id}>
                    <ToThing thing={project}>{project.acronym ?? undefined}</ToThing>{' '}
                    <span className="quiet">{yearsOf(project)}</span>
                  </li>
                ))}
                {area.projects.totalCount > area.projects.nodes.length && (
                  <li className="quiet">{messages.more(area.projects.totalCount - area.projects.nodes.length)}</li>
                )}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p>
        <To path="/gaps">{messages.areasMissing}</To>
      </p>
    </section>
  )
}

/** From when to when, as far as is known. */
function yearsOf({ startYear, endYear }: { readonly startYear: number | null; readonly endYear: number | null }) {
  if (startYear === endYear) return startYear
  return [startYear, endYear].map((year) => year ?? '').join('–')
}

function Latest({ events }: { readonly events: FrontLatestQuery['timeline']['nodes'] }) {
  const { language, messages } = useLanguage()
  return (
    <section aria-labelledby="latest-title">
      <h2 id="latest-title">{messages.latest}</h2>
      <ol className="latest">
        {events.toReversed().map(({ kind, date, entity }) => (
          <li key={`${kind} ${entity.id} ${date}`}>
            <time dateTime={date}>{writtenDate(date, language)}</time>
            <span>
              <span className="what">{messages.enums.TimelineEventKind[kind]}</span> <ToThing thing={entity} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Views() {
  const { messages } = useLanguage()
  return (
    <section aria-labelledby="views-title">
      <h2 id="views-title">{messages.see}</h2>
      <ul className="ways">
        {useSeen().map(({ path, name, about }) => (
          <li key={path}>
            <To path={path}>{name}</To>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Begin() {
  const { messages } = useLanguage()
  const ways: readonly (readonly [title: string, hint: string, path: string, search: Address])[] = [
    [messages.beginJapan, messages.beginJapanHint, '/institutions', { country: 'jp' }],
    [messages.beginTriangle, messages.beginTriangleHint, '/projects', { joinsTriangle: 'true' }],
    [messages.beginMeetings, messages.beginMeetingsHint, '/meetings', {}],
    [messages.beginPast, messages.beginPastHint, '/', { asOf: '2016-12-31' }],
  ]
  return (
    <section aria-labelledby="begin-title">
      <h2 id="begin-title">{messages.begin}</h2>
      <ul className="ways">
        {ways.map(([title, hint, path, search]) => (
          <li key={title}>
            <To path={path} search={search}>
              {title}
            </To>
            <p>{hint}</p>
          </li>
        ))}
        <li>
          <a href="/graphql">{messages.beginAsk}</a>
          <p>{messages.beginAskHint}</p>
        </li>
      </ul>
    </section>
  )
}
