import { QueryClient } from '@tanstack/react-query'
import { Refused } from './ask.ts'

const second = 1000

/** The answers the page has: shown at once when they are wanted again, and asked for anew after a minute. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60 * second,
      gcTime: 600 * second,
      refetchOnWindowFocus: false,
      // A question that the server refuses is refused again; one that it was too busy for may not be.
      retry: (failures, error) => failures < 2 && error instanceof Refused && error.status === 503,
      retryDelay: 2 * second,
    },
  },
})
