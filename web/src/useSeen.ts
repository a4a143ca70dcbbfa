import { viewNames } from '@panorama-graph/plot/names.ts'
import { useLanguage } from './language.tsx'

interface Seen {
  readonly path: string
  readonly name: string
  readonly about: string
}

/** What there is to see beside lists and things: each view, and what is missing. */
export function useSeen(): readonly Seen[] {
  const { messages } = useLanguage()
  return [
    ...viewNames.map((name) => ({ path: `/view/${name}`, ...messages.pictures[name] })),
    { path: '/gaps', name: messages.gaps.name, about: messages.gaps.about },
  ]
}
