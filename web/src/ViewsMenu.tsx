import { useEffect, useRef } from 'react'
import { useLanguage } from './language.tsx'
import { To } from './To.tsx'
import { useSeen } from './useSeen.ts'

/** Leads from what one sees to what else there is to see. */
export function ViewsMenu({ current }: { readonly current: string }) {
  const { messages } = useLanguage()
  const menu = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a phone the row is wider than the window.
    const [row, here] = [menu.current, menu.current?.querySelector<HTMLElement>('.current')]
    if (row && here) row.scrollLeft = here.offsetLeft - row.offsetLeft - (row.clientWidth - here.offsetWidth) / 2
  }, [current])
  return (
    <nav ref={menu} className="views-menu" aria-label={messages.viewsMenu}>
      {useSeen().map(({ path, name }) => (
        <To key={path} path={path} {...(path === current && { className: 'current' })}>
          {name}
        </To>
      ))}
    </nav>
  )
}
