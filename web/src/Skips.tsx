import { useLanguage } from './language.tsx'

/** For who goes by the Tab key: over the other views and the filters to what one came for. Seen while it has the focus. */
export function Skips({ to }: { readonly to: readonly (readonly [id: string, name: string])[] }) {
  const { messages } = useLanguage()
  return (
    <nav className="skips" aria-label={messages.onThisPage}>
      {to.map(([id, name]) => (
        <a key={id} className="skip" href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  )
}
