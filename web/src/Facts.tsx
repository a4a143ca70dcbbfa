import type { EntityHeadFragment } from './generated/graphql.ts'
import type { Fact } from './kinds.ts'
import { InLanguage, useLanguage } from './language.tsx'
import { Sources } from './Sources.tsx'
import { Value } from './Value.tsx'

type Claim = EntityHeadFragment['claims'][number]

/** Which facts are identifiers, told apart from what they identify. */
const identifiers = new Set(
  'ror wikidata isni grid crossrefFunder geonamesId rorTypes active latitude longitude orcid doi openAlex cordis grantNumber isoCode repository path commit'.split(
    ' ',
  ),
)
/** What the page tells elsewhere. */
const elsewhere = new Set(['acronym', 'nameIsDescription'])

interface Props {
  readonly facts: readonly Fact[]
  readonly of: Readonly<Record<string, unknown>>
  readonly derived: readonly string[]
  readonly claims: readonly Claim[]
}

/** What is known of a thing: its facts and, apart, what identifies it elsewhere. Where sources differ, what each says. */
export function Facts({ facts, of, derived, claims }: Props) {
  const { messages } = useLanguage()
  const known = facts.filter(({ name }) => !elsewhere.has(name) && isKnown(of[name]))
  const own = known.filter(({ name }) => !identifiers.has(name))
  const identifying = known.filter(({ name }) => identifiers.has(name))
  const shown = new Set<string>(known.map(({ name }) => name))
  const others = claims.filter(({ field }) => !shown.has(field))
  return (
    <>
      {own.length > 0 && (
        <section aria-labelledby="facts-title">
          <h2 id="facts-title">{messages.facts}</h2>
          <Group facts={own} of={of} derived={derived} claims={claims} />
          {others.length > 0 && <Claims of={others} />}
        </section>
      )}
      {own.length === 0 && others.length > 0 && <Claims of={others} />}
      {identifying.length > 0 && (
        <section aria-labelledby="identifiers-title">
          <h2 id="identifiers-title">{messages.identifiers}</h2>
          <Group facts={identifying} of={of} derived={derived} claims={claims} />
        </section>
      )}
    </>
  )
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
}

function Group({ facts, of, derived, claims }: Props) {
  const { messages } = useLanguage()
  return (
    <dl className="facts">
      {facts.map(({ name, shown }) => {
        const differing = claims.filter(({ field }) => field === name)
        return (
          <div key={name}>
            <dt>{messages.labels[name]}</dt>
            <dd>
              <Value value={of[name]} shown={shown} name={name} />{' '}
              {derived.includes(name) && (
                <abbr className="derived" title={messages.workedOutHint}>
                  {messages.workedOut}
                </abbr>
              )}
              {differing.length > 0 && <Claims of={differing} />}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function Claims({ of }: { readonly of: readonly Claim[] }) {
  const { messages } = useLanguage()
  const labels: Readonly<Record<string, string>> = messages.labels
  return (
    <details className="claims">
      <summary>{messages.differ}</summary>
      <ul>
        {of.map(({ id, field, value, isPreferred, note, sources }) => (
          <li key={id}>
            <span className="quiet">{labels[field] ?? field}</span> <strong>{value}</strong>{' '}
            {isPreferred && <span className="tag">{messages.preferred}</span>}
            {note !== null && (
              <p>
                <InLanguage lang="EN">{note}</InLanguage>
              </p>
            )}
            <Sources of={sources} />
          </li>
        ))}
      </ul>
    </details>
  )
}
