/** The operation a link carries as `?query=…&variables=…`, or undefined where it carries none. */
export function operationInAddress(search: string): LinkedOperation | undefined {
  const address = new URLSearchParams(search)
  const query = address.get('query')
  return query === null ? undefined : { query, variables: address.get('variables') ?? '' }
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
