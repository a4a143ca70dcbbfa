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
          {siteOf(url) === undefined ? (title ?? url) : <a href={url}>{title ?? url}</a>}
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

/** Where a page of the web is; undefined for what is none, which nothing leads to. */
function siteOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  return ['http:', 'https:'].includes(protocol) ? hostname.replace(/^www\./, '') : undefined
}
