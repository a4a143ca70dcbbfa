import { crc32 } from 'node:zlib'
import { badInput } from '../contract/badInput.ts'

/**
 * An opaque place in the order of a list: the list and its order, the graph's version, and the sort keys of the node that
 * stands there. A checksum tells a cursor from what someone made up.
 */
export function cursorOf(origin: string, [version, ...keys]: readonly unknown[]): string {
  const text = JSON.stringify([origin, version, ...keys])
  return Buffer.from(`${crc32(text).toString(36)} ${text}`).toString('base64url')
}

/** The sort keys a cursor holds. Refuses what is not a cursor of the same list in the same order. */
export function keysOf(cursor: unknown, argument: string, origin: string, count: number): readonly unknown[] {
  const [given, , ...keys] = parts(cursor)
  if (given !== origin || keys.length !== count) {
    const [list] = origin.split(' ')
    throw badInput(
      argument,
      `a cursor that ${list} has given (pageInfo.endCursor, edges.cursor), asked in the same order`,
      cursor,
    )
  }
  return keys
}

/** The graph's version when a cursor was given. */
export function versionOf(cursor: unknown): unknown {
  return parts(cursor)[1]
}

function parts(cursor: unknown): unknown[] {
  const [checksum, ...text] = Buffer.from(String(cursor), 'base64url').toString('utf8').split(' ')
  const written = text.join(' ')
  if (written === '' || crc32(written).toString(36) !== checksum) return []
  try {
    const value: unknown = JSON.parse(written)
    return Array.isArray(value) ? value : []
  } catch {
    return [] // somebody's own text with its right sum
  }
}
