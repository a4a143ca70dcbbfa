import { viewNames } from '@panorama-graph/plot/names.ts'
import { useLanguage } from './language.tsx'
import { Menu } from './Menu.tsx'
import { To } from './To.tsx'

/** Leads to each view. */
export function See() {
  const { messages } = useLanguage()
  return (
    <Menu id="see" label={messages.see}>
      {viewNames.map((name) => (
        <li key={name}>
          <To path={`/view/${name}`}>{messages.pictures[name].name}</To>
        </li>
      ))}
    </Menu>
  )
}
