import type { Fields } from './collectFields.ts'
import { objectOf } from './layout.ts'
import type { Page } from './window.ts'

/** How a page tells of its place: what its cursors and its being changed are read from is added to it only where asked. */
export function pageInfo(
  fields: Fields,
  cursors: () => (row: readonly unknown[] | undefined) => unknown,
  changed: () => (page: Page) => unknown,
): (page: Page) => unknown {
  const names = [...fields].map(([key, [node]]) => ({ key, name: node?.name.value ?? '' }))
  const asks = (...of: readonly string[]): boolean => names.some(({ name }) => of.includes(name))
  const cursorAt = asks('startCursor', 'endCursor') ? cursors() : undefined
  const hasChanged = asks('hasChanged') ? changed() : undefined
  const read: Readonly<Record<string, (page: Page) => unknown>> = {
    hasNextPage: (page) => page.hasNextPage,
    hasPreviousPage: (page) => page.hasPreviousPage,
    startCursor: ({ rows }) => cursorAt?.(rows[0]),
    endCursor: ({ rows }) => cursorAt?.(rows.at(-1)),
    hasChanged: (page) => hasChanged?.(page),
  }
  return (page) => objectOf(names.map(({ key, name }) => [key, read[name]?.(page)]))
}
