import type { GraphQLObjectType } from 'graphql'
import { objectsOf, type Reader } from './answered.ts'
import type { Fields } from './collectFields.ts'
import type { Page } from './window.ts'

/** How a page tells of its place: what its cursors and its being changed are read from is added to it only where asked. */
export function pageInfo(
  type: GraphQLObjectType,
  fields: Fields,
  cursors: () => (rows: readonly unknown[], at: number) => unknown,
  changed: () => (page: Page) => unknown,
): (page: Page) => unknown {
  const names = new Set([...fields.values()].map(([node]) => node.name.value))
  const asks = (...of: readonly string[]): boolean => of.some((name) => names.has(name))
  const cursorAt = asks('startCursor', 'endCursor') ? cursors() : undefined
  const hasChanged = asks('hasChanged') ? changed() : undefined
  const readers = new Map<string, Reader<Page>>(
    Object.entries({
      hasNextPage: (page: Page) => page.hasNextPage,
      hasPreviousPage: (page: Page) => page.hasPreviousPage,
      startCursor: ({ rows }: Page) => cursorAt?.(rows, 0),
      endCursor: ({ rows }: Page) => cursorAt?.(rows, -1),
      hasChanged: (page: Page) => hasChanged?.(page),
    }),
  )
  return objectsOf<Page>(type, fields, ([{ name }]) => readers.get(name.value) ?? (() => undefined))
}
