import type { ProgramMoreFragment } from './generated/graphql.ts'
import { useLanguage } from './language.tsx'
import { Sources } from './Sources.tsx'
import { writtenDate, writtenNumber } from './written.ts'

/** A program's calls for proposals, the newest first. */
export function Calls({ of }: { readonly of: ProgramMoreFragment['calls'] }) {
  const { language, messages } = useLanguage()
  if (of.length === 0) return null
  const number = (value: number | null) => value !== null && writtenNumber(value, language)
  return (
    <section id="calls" className="relation">
      <h2 id="calls-title">
        {messages.calls} <span className="count">{of.length}</span>
      </h2>
      <table aria-labelledby="calls-title">
        <thead>
          <tr>
            <th scope="col">{messages.call}</th>
            <th scope="col">{messages.deadline}</th>
            <th scope="col" className="number">
              {messages.applications}
            </th>
            <th scope="col" className="number">
              {messages.awarded}
            </th>
            <th scope="col" className="number">
              {messages.amount}
            </th>
            <th scope="col">{messages.source}</th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ id, year, topic, deadline, applications, awarded, amountNok, sources }) => (
            <tr key={id}>
              <th scope="row">
                {year} {topic}
              </th>
              <td data-label={messages.deadline}>{deadline !== null && writtenDate(deadline, language)}</td>
              <td data-label={messages.applications} className="number">
                {number(applications)}
              </td>
              <td data-label={messages.awarded} className="number">
                {number(awarded)}
              </td>
              <td data-label={messages.amount} className="number">
                {number(amountNok)}
              </td>
              <td data-label={messages.source}>
                <Sources of={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
