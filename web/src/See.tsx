import { useLanguage } from './language.tsx'
import { Menu } from './Menu.tsx'
import { To } from './To.tsx'
import { useSeen } from './useSeen.ts'

/** Leads to each view, and to what is missing. */
export function See() {
  const { messages } = useLanguage()
  return (
    <Menu id="see" label={messages.see}>
      {useSeen().map(({ path, name }) => (
        <li key={path}>
          <To path={path}>{name}</To>
        </li>
      ))}
    </Menu>
  )
}
