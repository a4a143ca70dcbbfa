import { ProgramTriangleDocument, ProjectTriangleDocument, type TriangleShownFragment } from './generated/graphql.ts'
import { useLanguage } from './language.tsx'
import { Sources } from './Sources.tsx'
import { ToThing } from './To.tsx'
import { Told } from './Told.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'

const questions = { Project: ProjectTriangleDocument, Program: ProgramTriangleDocument }

/** Whether education, research and industry take part in a thing, and who stands for each. */
export function ThingTriangle({ id, kind }: { readonly id: string; readonly kind: keyof typeof questions }) {
  const { messages } = useLanguage()
  const answer = useAnswer(questions[kind], { ...useAsked(), id })
  if (answer.data?.of?.triangle.isWhole === null) return null
  return (
    <section id="triangle" className="relation">
      <h2 id="triangle-title">{messages.triangle}</h2>
      <Told answer={answer}>{({ of }) => of && <TriangleTable triangle={of.triangle} titleId="triangle-title" />}</Told>
    </section>
  )
}

export function TriangleTable({
  triangle: { isWhole, missing, corners },
  titleId,
}: {
  readonly triangle: TriangleShownFragment
  readonly titleId: string
}) {
  const { messages } = useLanguage()
  const names = messages.enums.TriangleCorner
  if (isWhole === null) return <p className="quiet">{messages.triangleNobody}</p>
  return (
    <>
      <p>
        {isWhole ? messages.triangleWhole : messages.triangleMissing(missing.map((corner) => names[corner]).join(', '))}
      </p>
      <table aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{messages.corner}</th>
            <th scope="col">{messages.kinds.Institution.many}</th>
            <th scope="col">{messages.source}</th>
          </tr>
        </thead>
        <tbody>
          {corners.map(({ corner, institutions: { totalCount, edges } }) => (
            <tr key={corner}>
              <th scope="row">
                {corner === null ? messages.cornerless : names[corner]} <span className="count">{totalCount}</span>
              </th>
              <td data-label={messages.kinds.Institution.many}>
                {edges.map(({ node }, index) => (
                  <span key={node.id}>
                    {index > 0 && ', '}
                    <ToThing thing={node} />
                  </span>
                ))}
                {totalCount > edges.length && ' …'}
              </td>
              <td data-label={messages.source}>
                <Sources of={eachOnce(edges.flatMap(({ sources }) => sources))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function eachOnce<Known extends { readonly id: string }>(those: readonly Known[]): Known[] {
  return [...new Map(those.map((one) => [one.id, one])).values()]
}
