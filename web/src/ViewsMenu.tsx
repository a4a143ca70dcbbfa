import { useLanguage } from './language.tsx'
import { To } from './To.tsx'
import { useSeen } from './useSeen.ts'

/** Leads from what one sees to what else there is to see. */
export function ViewsMenu({ current }: { readonly current: string }) {
  const { messages } = useLanguage()
  return (
    <nav className="views-menu" aria-label={messages.viewsMenu}>
      {useSeen().map(({ path, name }) => (
        <To key={path} path={path} {...(path === current && { className: 'current' })}>
          {name}
        </To>
      ))}
    </nav>
  )
}
