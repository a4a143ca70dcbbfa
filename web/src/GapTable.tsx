import { partsOf } from '@panorama-graph/plot/marked.ts'
import { SeeQuery } from './Actions.tsx'
import { useAddress } from './address.ts'
import { Cell } from './columns.tsx'
import { GapFilter } from './GapFilter.tsx'
import type { GapSection, Narrowed } from './gapSections.ts'
import { GapsDocument, type GapsQuery } from './generated/graphql.ts'
import { InLanguage, useLanguage } from './language.tsx'
import { Pages } from './Pages.tsx'
import { Sources } from './Sources.tsx'
import { ToThing } from './To.tsx'
import { Told, Waiting } from './Told.tsx'
import { useGaps } from './useGaps.ts'
import { writtenNumber, writtenPeriod } from './written.ts'

type Edge = GapsQuery['gaps']['edges'][number]
type Gap = Edge['node']

/** The gaps of one kind: what it means, how many there are, and each told in words. */
export function GapTable({ section, narrowed }: { readonly section: GapSection; readonly narrowed: Narrowed }) {
  const { language, messages } = useLanguage()
  const address = useAddress()
  const { variables, set, answer } = useGaps(section, narrowed)
  const { kind, name, by } = section
  const { title, hint } = messages.gaps.kinds[kind]
  const titleId = `${name}-title`
  const own = by.filter((each) => each !== 'country')
  const empty = by.some((each) => address[each] !== undefined) ? messages.emptyFiltered : messages.gaps.none
  return (
    <section id={name} className="relation">
      <h2 id={titleId}>
        {title} {answer.data && <span className="count">{writtenNumber(answer.data.gaps.totalCount, language)}</span>}
      </h2>
      <p className="told">{hint}</p>
      {own.length > 0 && (
        <div className="controls" role="group" aria-label={messages.filterBy(title)}>
          {own.map((each) => (
            <GapFilter key={each} by={each} />
          ))}
        </div>
      )}
      <Told answer={answer} waiting={<Waiting lines={4} />}>
        {({ gaps: { edges, totalCount, pageInfo } }) => (
          <>
            {edges.length === 0 ? <p className="quiet">{empty}</p> : <Rows edges={edges} titleId={titleId} />}
            <Pages of={title} totalCount={totalCount} pageInfo={pageInfo} set={set} />
          </>
        )}
      </Told>
      <p className="query">
        <SeeQuery question={GapsDocument} variables={variables} of={title} />
      </p>
    </section>
  )
}

function Rows({ edges, titleId }: { readonly edges: readonly Edge[]; readonly titleId: string }) {
  const { language, messages } = useLanguage()
  const { gap, of, when } = messages.gaps
  const { evidence } = messages.parameters
  const isDated = edges.some(({ node: { since, until } }) => since !== null || until !== null)
  return (
    <table aria-labelledby={titleId}>
      <thead>
        <tr>
          {[gap, of, ...(isDated ? [when] : []), evidence, messages.source].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {edges.map(({ cursor, sources, node }) => (
          <tr key={cursor}>
            <th scope="row">
              <Sentence of={node} />
            </th>
            <td data-label={of}>
              <Cell value={{ nodes: thingsOf(node) }} shown="Reference" name="entities" />
            </td>
            {isDated && (
              <td data-label={when} className="period">
                {writtenPeriod(node.since, node.until, language, messages)}
              </td>
            )}
            <td data-label={evidence}>
              <EvidenceOf gap={node} />
            </td>
            <td data-label={messages.source}>
              <Sources of={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The gap told, and the languages of the names in it. */
function Sentence({ of: gap }: { readonly of: Gap }) {
  return partsOf(gap.sentence, thingsOf(gap)).map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      <InLanguage key={index} lang={part.nameLang}>
        {part.name}
      </InLanguage>
    ),
  )
}

/** An area that is missing something is what the gap is about already. */
function thingsOf({ entities, area }: Gap) {
  return area === null || entities.some(({ id }) => id === area.id) ? entities : [...entities, area]
}

/** What is there, each leading to its page. */
function EvidenceOf({ gap: { evidence } }: { readonly gap: Gap }) {
  const { messages } = useLanguage()
  const { totalCount, nodes } = evidence
  if (totalCount === 0) return null
  return (
    <details className="sources">
      <summary>{messages.gaps.evidenceCount(totalCount)}</summary>
      <ul className="evidence">
        {nodes.map((thing) => (
          <li key={thing.id}>
            <ToThing thing={thing} />
          </li>
        ))}
        {totalCount > nodes.length && <li className="quiet">{messages.more(totalCount - nodes.length)}</li>}
      </ul>
    </details>
  )
}
