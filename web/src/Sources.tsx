import type { SourceLinkFragment } from './generated/graphql.ts'
import { useLanguage } from './language.tsx'
import { pathOf, To } from './To.tsx'
import { writtenDate } from './written.ts'

/** Where a fact was read, a click away. */
export function Sources({ of }: { readonly of: readonly SourceLinkFragment[] }) {
  const { messages } = useLanguage()
  if (of.length === 0) return <span className="quiet">{messages.noSource}</span>
  return (
    <details className="sources">
      <summary>{messages.sourceCount(of.length)}</summary>
      <SourceList of={of} />
    </details>
  )
}

export function SourceList({ of }: { readonly of: readonly SourceLinkFragment[] }) {
  const { language, messages } = useLanguage()
  return (
    <ul className="source-list">
      {of.map(({ id, url, title, publisher, seenOn }) => (
        <li key={id}>
          <a href={url}>{title ?? url}</a>
          <small>
            {[
              publisher,
              new URL(url).hostname.replace(/^www\./, ''),
              seenOn && messages.seenOn(writtenDate(seenOn, language)),
            ]
              .filter(Boolean)
              .join(' · ')}{' '}
            <To path={pathOf('Source', id)}>{messages.aboutSource}</To>
          </small>
        </li>
      ))}
    </ul>
  )
}
