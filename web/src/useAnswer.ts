import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { ask, hashOf, type Question } from './ask.ts'

/** The answer to a question; while its variables change, the last one stays. */
export function useAnswer<Data, Variables>(
  question: Question<Data, Variables>,
  variables: NoInfer<Variables>,
  isWanted = true,
): UseQueryResult<Data> {
  return useQuery({
    queryKey: [hashOf(question), variables],
    queryFn: ({ signal }) => ask(question, variables, signal),
    placeholderData: keepPreviousData,
    enabled: isWanted,
  })
}
