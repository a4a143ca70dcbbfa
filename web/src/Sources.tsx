import type { SourceLinkFragment } from './generated/graphql.ts'
import { useLanguage } from './language.tsx'
import { pathOf, To } from './To.tsx'
import { webAddress } from './webAddress.ts'
import { WebLink } from './WebLink.tsx'
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
          <WebLink to={url}>{title ?? url}</WebLink>
          <small>
            {[publisher, siteOf(url), seenOn && messages.seenOn(writtenDate(seenOn, language))]
              .filter(Boolean)
              .join(' · ')}{' '}
            <To path={pathOf('Source', id)}>{messages.aboutSource}</To>
          </small>
        </li>
      ))}
    </ul>
  )
}

/** The site that a source is at, where it is at one. */
function siteOf(url: string): string | undefined {
  return webAddress(url)?.hostname.replace(/^www\./, '')
}
