import type { AnyView } from '@panorama-graph/plot/views.ts'
import type { Counts } from '@panorama-graph/plot/view.ts'
import { useMemo } from 'react'
import { useView } from './useView.ts'
import { otherwise } from './viewState.ts'

/**
 * How much there is of each value of a filter, counted without that filter and with all others. A filter that narrows nothing
 * asks nothing more than the view itself.
 */
export function useCounts(view: AnyView, search: URLSearchParams | undefined): Counts {
  const evidence = useOpen(view, search, 'evidence')
  const kinds = useOpen(view, search, 'kinds')
  const countries = useOpen(view, search, 'countries')
  return { ...evidence, ...kinds, ...countries }
}

function useOpen(view: AnyView, search: URLSearchParams | undefined, name: string): Counts {
  const asked = search && view.isCounted && view.fields[name] ? otherwise(view, search, { [name]: '' }) : undefined
  const { data } = useView(view, asked)
  return useMemo(() => {
    const counts = asked && data !== undefined ? asked.show(data).counts()[name] : undefined
    return counts ? { [name]: counts } : {}
  }, [view, name, asked?.address, data])
}
