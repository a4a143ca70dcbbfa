import { ParameterFault, type Fault } from '@panorama-graph/plot/faults.ts'
import { codec, repeatedFault } from '@panorama-graph/plot/parameters.ts'
import { shared } from '@panorama-graph/plot/shared.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** What stands after the `?` of an address: texts by name. */
export type Address = Readonly<Record<string, string | undefined>>

/** Stands between the texts of a parameter that is there several times: no address means anything by it. */
const apart = '\u0000'

/** As pictures read theirs: an empty parameter is as if it were left out, a repeated one is kept to be refused. */
export function readAddress(search: string): Record<string, string> {
  const given = new URLSearchParams([...new URLSearchParams(search)].filter(([, text]) => text !== ''))
  return Object.fromEntries([...given.keys()].map((name) => [name, given.getAll(name).join(apart)]))
}

/** What is wrong with an address on whichever page, parameter by parameter. */
export function addressFaults(address: Address): readonly Fault[] {
  return Object.entries(address).flatMap(([name, text = '']) => {
    const times = text.split(apart).length
    if (times > 1) return [repeatedFault(name, times)]
    if (name !== 'asOf' || text === '') return []
    const read = readOr(() => day.read(new URLSearchParams({ asOf: text })))
    return read instanceof ParameterFault ? read.faults : []
  })
}

const day = codec({ asOf: shared.asOf })

/** What is read, or what is wrong with its parameters. */
export function readOr<Read>(read: () => Read): Read | ParameterFault {
  try {
    return read()
  } catch (error) {
    if (error instanceof ParameterFault) return error
    throw error
  }
}

/** Written so that a person can read it: what may stand in a query as it is stays so. */
export function writeAddress(address: Record<string, unknown>): string {
  const set = Object.entries(address).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? value.split(apart).map((text) => [name, text]) : [],
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
