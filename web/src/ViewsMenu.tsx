import { viewNames } from '@panorama-graph/plot/names.ts'
import { useLanguage } from './language.tsx'
import { To } from './To.tsx'

/** Leads from each view to the others. */
export function ViewsMenu({ current }: { readonly current: string }) {
  const { messages } = useLanguage()
  return (
    <nav className="views-menu" aria-label={messages.viewsMenu}>
      {viewNames.map((name) => (
        <To key={name} path={`/view/${name}`} {...(name === current && { className: 'current' })}>
          {messages.pictures[name].name}
        </To>
      ))}
    </nav>
  )
}
