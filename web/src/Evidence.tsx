import { SharedEvidenceDocument, type EvidenceKind } from './generated/graphql.ts'
import { useLanguage } from './language.tsx'
import { Sources } from './Sources.tsx'
import { ToThing } from './To.tsx'
import { Told, Waiting } from './Told.tsx'
import { TriangleTable } from './Triangle.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'

interface Props {
  readonly one: string
  readonly other: string
  /** The parameters of the network. */
  readonly search: URLSearchParams
}

/** What two have in common, thing by thing, with the sources that say so. */
export function Evidence({ one, other, search }: Props) {
  const { messages } = useLanguage()
  const answer = useAnswer(SharedEvidenceDocument, {
    ...useAsked(),
    from: one,
    with: other,
    kinds: kindsIn(search.get('evidence')),
  })
  const isNarrowed = ['area', 'fromYear', 'toYear'].some((name) => search.has(name))
  return (
    <Told answer={answer} waiting={<Waiting lines={3} />}>
      {({ collaborations }) => (
        <>
          {isNarrowed && <p className="quiet">{messages.sharedInAll}</p>}
          <ul className="evidence">
            {collaborations.nodes
              .flatMap(({ evidence }) => evidence.nodes)
              .map(({ kind, year, entity, sources }) => (
                <li key={entity.id}>
                  <ToThing thing={entity} />{' '}
                  <span className="quiet">
                    {[messages.evidenceKinds[kind], year].filter((part) => part !== null).join(' · ')}
                  </span>
                  <Sources of={sources} />
                </li>
              ))}
          </ul>
          {collaborations.nodes.map(({ triangle }) => (
            <details key="triangle" className="sources">
              <summary id="shared-triangle">{messages.triangle}</summary>
              <TriangleTable triangle={triangle} titleId="shared-triangle" />
            </details>
          ))}
        </>
      )}
    </Told>
  )
}

/** Networks count workshops and events among the projects. */
function kindsIn(evidence: string | null): EvidenceKind[] {
  const chosen = evidence === null ? ['PROJECT', 'AGREEMENT', 'PUBLICATION'] : evidence.split(',')
  return shownKinds.filter((kind) => chosen.includes(kind === 'EVENT' ? 'PROJECT' : kind))
}

const shownKinds = ['PROJECT', 'EVENT', 'AGREEMENT', 'PUBLICATION'] as const
