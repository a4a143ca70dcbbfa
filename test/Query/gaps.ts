import { expect } from '@jest/globals'
import { ask } from '../support/given.ts'

/** The gaps in short: what they are between or of, and what is there: `kyoto ntnu: mou`. */
export async function gaps(asked: string, day?: string): Promise<string[]> {
  const answer = await ask(`query ${day === undefined ? '' : `@asOf(date: "${day}")`} {
    gaps(${asked}) { totalCount nodes { entities { id } area { id } evidence { nodes { id } } } }
  }`)
  const found = (answer as Found).gaps
  expect(found.totalCount).toBe(found.nodes.length)
  return found.nodes.map(({ entities, area, evidence }) => {
    const whom = entities.map(({ id }) => id).join(' ')
    const where = area && !entities.some(({ id }) => id === area.id) ? ` in ${area.id}` : ''
    return `${whom}${where}: ${evidence.nodes.map(({ id }) => id).join(' ')}`
  })
}

interface Found {
  readonly gaps: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly entities: readonly Named[]
      readonly area: Named | null
      readonly evidence: { readonly nodes: readonly Named[] }
    }[]
  }
}

interface Named {
  readonly id: string
}
