import { ParameterFault } from '@panorama-graph/plot/faults.ts'
import { Cite } from './Actions.tsx'
import { useAddress } from './address.ts'
import { GapFilter } from './GapFilter.tsx'
import { gapSections, narrowedIn, type GapSection, type Narrowed } from './gapSections.ts'
import { GapTable } from './GapTable.tsx'
import { useLanguage } from './language.tsx'
import { Skips } from './Skips.tsx'
import { Title } from './Title.tsx'
import { To } from './To.tsx'
import { useGaps } from './useGaps.ts'
import { ViewsMenu } from './ViewsMenu.tsx'
import { writtenNumber } from './written.ts'
import { Wrong } from './Wrong.tsx'

/** What is missing, kind by kind, as a committee that meets goes through it. */
export function GapsPage() {
  const { messages } = useLanguage()
  const narrowed = narrowedIn(useAddress())
  const { name, about, derived } = messages.gaps
  return (
    <div className="page view">
      <Title>{name}</Title>
      <Skips to={[['narrow', messages.filters]]} />
      <ViewsMenu current="/gaps" />
      <h1>{name}</h1>
      <p className="lead">{about}</p>
      <p className="told">{derived}</p>
      <div id="narrow" tabIndex={-1} className="controls" role="group" aria-label={messages.filters}>
        <GapFilter by="country" />
      </div>
      {narrowed instanceof ParameterFault ? (
        <Wrong faults={narrowed.faults}>
          <To path="/gaps">{messages.pageAfresh}</To>
        </Wrong>
      ) : (
        <Sections narrowed={narrowed} />
      )}
      <div className="actions">
        <Cite title={name} />
      </div>
    </div>
  )
}

function Sections({ narrowed }: { readonly narrowed: Narrowed }) {
  const { messages } = useLanguage()
  return (
    <>
      <nav className="on-this-page" aria-label={messages.onThisPage}>
        {gapSections.map((section) => (
          <ToSection key={section.kind} section={section} narrowed={narrowed} />
        ))}
      </nav>
      <div className="main">
        {gapSections.map((section) => (
          <GapTable key={section.kind} section={section} narrowed={narrowed} />
        ))}
      </div>
    </>
  )
}

function ToSection({ section, narrowed }: { readonly section: GapSection; readonly narrowed: Narrowed }) {
  const { language, messages } = useLanguage()
  const { data } = useGaps(section, narrowed).answer
  return (
    <a href={`#${section.name}`}>
      {messages.gaps.kinds[section.kind].title}{' '}
      {data && <span className="count">{writtenNumber(data.gaps.totalCount, language)}</span>}
    </a>
  )
}
