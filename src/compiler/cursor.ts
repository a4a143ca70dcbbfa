import { badInput } from './badInput.ts'

/** An opaque place in the order of a connection: the sort keys of the node that stands there. */
export function cursorOf(coordinate: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([coordinate, ...keys])).toString('base64url')
}

/** The sort keys a cursor holds. Refuses what is not a cursor of the same connection, with as many keys. */
export function keysOf(cursor: unknown, argument: string, coordinate: string, count: number): readonly unknown[] {
  const [origin, ...keys] = parts(cursor)
  const isKey = (key: unknown): boolean => key === null || ['string', 'number', 'boolean'].includes(typeof key)
  if (origin !== coordinate || keys.length !== count || !keys.every(isKey)) {
    throw badInput(argument, `a cursor that ${coordinate} has given (pageInfo.endCursor, edges.cursor)`, cursor)
  }
  return keys
}

function parts(cursor: unknown): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
