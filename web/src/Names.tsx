import { useLanguage } from './language.tsx'

interface Named {
  readonly nameEn: string | null
  readonly nameNo: string | null
  readonly nameJa: string | null
  readonly aliases: readonly string[]
}

/** The names of a thing in the three languages, and what else it is called. */
export function Names({ of: { nameEn, nameNo, nameJa, aliases } }: { readonly of: Named }) {
  const { messages } = useLanguage()
  const names = [
    ['en', 'English', nameEn],
    ['no', 'Norsk', nameNo],
    ['ja', '日本語', nameJa],
  ] as const
  return (
    <section aria-labelledby="names-title">
      <h2 id="names-title">{messages.names}</h2>
      <dl className="facts">
        {names.map(([lang, language, name]) => (
          <div key={lang}>
            <dt lang={lang}>{language}</dt>
            <dd>
              {name === null ? <span className="quiet">{messages.noName}</span> : <span lang={lang}>{name}</span>}
            </dd>
          </div>
        ))}
        {aliases.length > 0 && (
          <div>
            <dt>{messages.alsoCalled}</dt>
            <dd>{aliases.join(' · ')}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
