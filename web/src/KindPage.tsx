import { tags } from '@panorama-graph/plot/shared.ts'
import { useParams } from '@tanstack/react-router'
import { Actions } from './Actions.tsx'
import { Calls } from './Calls.tsx'
import { Facts } from './Facts.tsx'
import type { ProgramMoreFragment, SourceRowFragment } from './generated/graphql.ts'
import { kindAt, type Kind, type Relation, type RelationName, type Thing } from './kinds.ts'
import { InLanguage, useLanguage } from './language.tsx'
import { Names } from './Names.tsx'
import { NotFound } from './NotFound.tsx'
import { RelationTable } from './RelationTable.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SourceList } from './Sources.tsx'
import { Timeline } from './Timeline.tsx'
import { Title } from './Title.tsx'
import { To } from './To.tsx'
import { Told, Waiting } from './Told.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'
import { more, views } from './views.tsx'
import { WebLink } from './WebLink.tsx'
import { writtenDate, writtenPeriod } from './written.ts'

/** The page of the thing that the address names. */
export function PageOrNothing() {
  const { one, id } = useParams({ from: '/$one/$id' })
  const kind = kindAt(one, 'one')
  return kind ? <KindPage key={`${one} ${id}`} kind={kind} id={id} /> : <NotFound />
}

function KindPage({ kind, id }: { readonly kind: Kind; readonly id: string }) {
  const variables = { ...useAsked(), id }
  const answer = useAnswer(kind.page, variables)
  return (
    <Told
      answer={answer}
      waiting={
        <div className="page">
          <Waiting lines={12} />
        </div>
      }
    >
      {({ thing }) => {
        if (!thing) return <NotKnown id={id} />
        return (
          <article className="page thing">
            {kind.isEntity ? (
              <Entity kind={kind} thing={thing} />
            ) : (
              <SourcePage kind={kind} source={thing as unknown as SourceRowFragment} />
            )}
            <Actions title={kind.isEntity ? thing.name : id} question={kind.page} variables={variables} />
          </article>
        )
      }}
    </Told>
  )
}

function Entity({
  kind: { name: kind, many, facts, relations },
  thing,
}: {
  readonly kind: Kind
  readonly thing: Thing
}) {
  const { messages } = useLanguage()
  const { id, name, nameLang, note, sources, claims, derivedFields } = thing
  const shown = relations
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap((relation) => {
      const count = (thing[relation.name] as { readonly totalCount: number }).totalCount
      return count > 0 ? [{ relation, count }] : []
    })
  const calls = (thing['calls'] ?? []) as ProgramMoreFragment['calls']
  return (
    <>
      <Title>{name}</Title>
      <header>
        <p className="kind">
          <To path={`/${many}`}>{messages.kinds[kind].many}</To>
        </p>
        <h1>
          <InLanguage lang={nameLang}>{name}</InLanguage>
          {typeof thing['acronym'] === 'string' && thing['acronym'] !== name && <abbr>{thing['acronym']}</abbr>}
        </h1>
        <OtherNames thing={thing} />
        <Validity thing={thing} />
        <p>
          <To path="/view/paths" search={{ from: id }}>
            {messages.connectedTo}
          </To>
        </p>
        {note !== null && (
          <p className="note">
            <strong>{messages.note}</strong> <InLanguage lang="EN">{note}</InLanguage>
          </p>
        )}
        {shown.length > 1 && (
          <nav className="on-this-page" aria-label={messages.onThisPage}>
            {shown.map(({ relation, count }) => (
              <a key={relation.name} href={`#${relation.name}`}>
                {messages.labels[relation.name]} <span className="count">{count}</span>
              </a>
            ))}
            <a href="#timeline">{messages.timeline}</a>
          </nav>
        )}
      </header>
      <div className="columns">
        <div className="main">
          {views[kind]?.map((View, index) => (
            <View key={index} id={id} />
          ))}
          {shown.map(({ relation, count }) => (
            <RelationTable key={relation.name} id={id} relation={relation} count={count} />
          ))}
          <Calls of={calls} />
          {more[kind]?.map((View, index) => (
            <View key={index} id={id} />
          ))}
          <Timeline of={id} />
        </div>
        <div className="aside">
          <Facts facts={facts} of={thing} derived={derivedFields} claims={claims} />
          <Names of={thing} />
          <section aria-labelledby="sources-title">
            <h2 id="sources-title">
              {messages.sources} <span className="count">{sources.length}</span>
            </h2>
            {sources.length === 0 ? <p className="quiet">{messages.noSource}</p> : <SourceList of={sources} />}
          </section>
        </div>
      </div>
    </>
  )
}

/** Who takes part and with whom comes first; the rest follows as the schema has it. */
const foremost: readonly RelationName[] = [
  'participants',
  'parties',
  'collaborators',
  'projects',
  'agreements',
  'researchers',
]

function rank({ name }: Relation): number {
  const place = foremost.indexOf(name)
  return place < 0 ? foremost.length : place
}

/** Under the name, those in the other languages: whoever reads one of them knows the thing by it. */
function OtherNames({ thing: { name, nameEn, nameNo, nameJa } }: { readonly thing: Thing }) {
  const names = Object.entries({ EN: nameEn, NO: nameNo, JA: nameJa } as const)
  const others = names.flatMap(([lang, other]) =>
    other === null || other === name ? [] : [[lang as 'EN', other] as const],
  )
  const distinct = others.filter(([, other], index) => others.findIndex(([, each]) => each === other) === index)
  if (distinct.length === 0) return null
  return (
    <p className="other-names">
      {distinct.map(([lang, other]) => (
        <span key={lang} lang={tags[lang]}>
          {other}
        </span>
      ))}
    </p>
  )
}

function Validity({ thing: { validFrom, validTo, date } }: { readonly thing: Partial<Thing> }) {
  const { language, messages } = useLanguage()
  if ((validFrom == null && validTo == null) || validFrom === date) return null
  return <p className="validity">{writtenPeriod(validFrom ?? null, validTo ?? null, language, messages)}</p>
}

function SourcePage({ kind, source }: { readonly kind: Kind; readonly source: SourceRowFragment }) {
  const { messages } = useLanguage()
  return (
    <>
      <Title>{source.title ?? source.url}</Title>
      <header>
        <p className="kind">
          <To path={`/${kind.many}`}>{messages.kinds.Source.many}</To>
        </p>
        <h1>{source.title ?? source.url}</h1>
        <p>
          <WebLink className="address" to={source.url}>
            {source.url}
          </WebLink>
        </p>
      </header>
      <Facts facts={kind.facts} of={{ ...source }} derived={[]} claims={[]} />
    </>
  )
}

function NotKnown({ id }: { readonly id: string }) {
  const { language, messages } = useLanguage()
  const { asOf } = useAsked()
  return (
    <div className="page narrow">
      <Title>{messages.notKnown(id)}</Title>
      <h1>{messages.notKnown(id)}</h1>
      <p>{asOf === null ? messages.notFoundHint : messages.notKnownThen(writtenDate(asOf, language))}</p>
      <SearchBox className="large" />
      <p>
        <To path="/">{messages.frontPage}</To>
      </p>
    </div>
  )
}
