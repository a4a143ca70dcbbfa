import { WhichGraphDocument } from './generated/graphql.ts'
import { useLanguage } from './language.tsx'
import { useAnswer } from './useAnswer.ts'
import { writtenDate } from './written.ts'

export function Footer() {
  const { language, messages } = useLanguage()
  const { data } = useAnswer(WhichGraphDocument, {})
  return (
    <footer>
      <p>
        {messages.site} — {messages.tagline}.{' '}
        {data && messages.version(String(data.graph.version), writtenDate(data.graph.changedAt ?? '', language))}{' '}
        {data && messages.licence(data.graph.licence)}
      </p>
      <p>
        <a href="/graphql">{messages.playground}</a> <a href="/schema.graphql">{messages.schema}</a>
      </p>
    </footer>
  )
}
