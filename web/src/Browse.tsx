import { kinds } from './kinds.ts'
import { useLanguage } from './language.tsx'
import { Menu } from './Menu.tsx'
import { To } from './To.tsx'

/** Leads to the list of each kind. */
export function Browse() {
  const { messages } = useLanguage()
  return (
    <Menu id="browse" label={messages.browse}>
      {Object.values(kinds).map(({ name, many }) => (
        <li key={name}>
          <To path={`/${many}`}>{messages.kinds[name].many}</To>
        </li>
      ))}
    </Menu>
  )
}
