import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { kept, type Address } from './address.ts'
import { kinds, isKind, type Reference } from './kinds.ts'
import { InLanguage } from './language.tsx'

interface Props {
  readonly children: ReactNode
  readonly className?: string
  /** What else stands in the address, beside language and day. */
  readonly search?: Address
}

/** A link inside the explorer: the reader's language and day go along. */
export function To({ path, children, search = {}, ...rest }: Props & { readonly path: string }) {
  return (
    <Link to={path} search={(before: Address) => ({ ...kept(before), ...search })} {...rest}>
      {children}
    </Link>
  )
}

/** A link to the page of a thing, under its name. */
export function ToThing({ thing, children }: { readonly thing: Reference; readonly children?: ReactNode }) {
  const shown = children ?? <InLanguage lang={thing.nameLang}>{thing.name}</InLanguage>
  return isKind(thing.__typename) ? <To path={pathOf(thing.__typename, thing.id)}>{shown}</To> : shown
}

export function pathOf(kind: keyof typeof kinds, id: string): string {
  return `/${kinds[kind].one}/${encodeURIComponent(id)}`
}
