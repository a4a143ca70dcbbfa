import { GraphQLError, parse, print } from 'graphql'

/** The operation a link carries as `?query=…&variables=…`, or undefined where it carries none. */
export function operationInAddress(search: string): LinkedOperation | undefined {
  const address = new URLSearchParams(search)
  const query = address.get('query')
  return query === null ? undefined : { query: inLines(query), variables: address.get('variables') ?? '' }
}

/** What programs send stands on one line; what is wrong is shown as it came, for whoever reads what is wrong with it. */
function inLines(query: string): string {
  if (query.includes('\n')) return query
  try {
    return print(parse(query))
  } catch (error) {
    if (error instanceof GraphQLError) return query
    throw error
  }
}

/** The same operation as the part of an address after its path. */
export function addressOfOperation({ query, variables }: LinkedOperation): string {
  const address = new URLSearchParams({ query })
  if (variables.trim() !== '') address.set('variables', variables)
  return `?${address.toString()}`
}

export interface LinkedOperation {
  query: string
  /** JSON text; empty where the operation takes none. */
  variables: string
}
