import type { AnyView, AskedView } from '@panorama-graph/plot/views.ts'
import { keepPreviousData, queryOptions, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { print } from 'graphql'
import { askByText } from './ask.ts'

/** The data of a view; while its variables change, the last ones stay. */
export function useView(view: AnyView, asked: AskedView | undefined): UseQueryResult {
  return useQuery({ ...viewQuery(view, asked?.variables), placeholderData: keepPreviousData })
}

/** Without variables nothing is asked. */
export function viewQuery(view: AnyView, variables: object | undefined) {
  return queryOptions({
    queryKey: ['view', view.name, variables],
    queryFn: variables ? ({ signal }) => askByText(textOf(view), variables, signal) : skipToken,
  })
}

export function textOf({ operation }: AnyView): string {
  return print(operation)
}
