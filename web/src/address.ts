import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** What stands after the `?` of an address: texts by name. */
export type Address = Readonly<Record<string, string | undefined>>

export function readAddress(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Written so that a person can read it: what may stand in a query as it is stays so. */
export function writeAddress(address: Record<string, unknown>): string {
  const set = Object.entries(address).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  )
  if (set.length === 0) return ''
  return `?${new URLSearchParams(set).toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/')}`
}

/** Language and day go along wherever a link leads. */
export function kept({ lang, asOf }: Address): Address {
  return { lang, asOf }
}

export function useAddress(): Address {
  return useSearch({ strict: false })
}

/** Changes some of the address; what is set to undefined or '' leaves it. */
export function useChange(): (changes: Address, how?: { readonly replace?: boolean }) => void {
  const navigate = useNavigate()
  return useCallback(
    (changes, { replace = false } = {}) => {
      void navigate({ to: '.', search: (before: Address) => ({ ...before, ...changes }), replace, resetScroll: false })
    },
    [navigate],
  )
}
