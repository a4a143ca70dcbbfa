import { describe, expect, test } from '@jest/globals'
import { parse, print } from 'graphql'
import { expand } from '../../src/contract/expand.ts'

describe('the schema as it is written', () => {
  test('becomes Relay connections, with the fields of the edge on the edge', () => {
    const expanded = sdl(`
      interface Edge { cursor: String! }
      interface Participation { role: String }
      type Project { id: ID! }
      type Institution { projects(open: Boolean): [Project!]! @connection(edge: "Participation") }
    `)
    expect(expanded).toContain('interface Participation implements Edge { cursor: String! role: String }')
    expect(expanded).toContain(
      'type Institution { projects(open: Boolean, where: ProjectParticipationWhere, orderBy: [ProjectParticipationOrder!], first: Int, after: String, last: Int, before: String): ProjectParticipationConnection! }',
    )
    expect(expanded).toContain(
      'type ProjectParticipationConnection { edges: [ProjectParticipationEdge!]! nodes: [Project!]! pageInfo: PageInfo! totalCount: Int! @cost(weight: 20) }',
    )
    expect(expanded).toContain(
      'type ProjectParticipationEdge implements Edge & Participation { cursor: String! role: String node: Project! }',
    )
  })

  test('gets inputs that filter and sort by its own fields and those of the edge', () => {
    const expanded = sdl(`
      interface Edge { cursor: String! }
      interface Participation { role: String }
      type Project { id: ID! year: Int parts: [Project!]! }
      type Institution { projects: [Project!]! @connection(edge: "Participation") }
    `)
    expect(expanded).toContain(
      'input ProjectParticipationWhere { and: [ProjectParticipationWhere!] or: [ProjectParticipationWhere!] not: ProjectParticipationWhere edge: ParticipationWhere id: IDFilter year: IntFilter parts: ProjectRelationFilter }',
    )
    expect(expanded).toContain(
      'input ProjectParticipationOrder @oneOf { edge: ParticipationOrder id: OrderDirection year: OrderDirection parts: CountOrder }',
    )
  })

  test('counts by the fields that are marked', () => {
    const expanded = sdl(`
      directive @facet on FIELD_DEFINITION
      interface Edge { cursor: String! }
      type Project { id: ID! startYear: Int @facet }
      type Query { projects: [Project!]! @connection }
    `)
    expect(expanded).toContain('enum ProjectDimension { START_YEAR }')
    expect(expanded).toContain('facets(by: [ProjectDimension!]!, first: Int = 50): [Facet!]!')
  })

  test('shares a connection among the fields that lead to the same type', () => {
    const expanded = sdl(`
      interface Edge { cursor: String! }
      type Query { places: [Place!]! @connection }
      type Place { parts: [Place!]! @connection }
    `)
    expect(expanded.match(/type PlaceConnection /g)).toHaveLength(1)
  })

  test('gives a type the fields of its interfaces, those of their interfaces too', () => {
    const expanded = sdl(`
      interface Node { id: ID! }
      interface Entity implements Node { name: String }
      type Place implements Entity { size: Int }
    `)
    expect(expanded).toContain('type Place implements Entity { id: ID! name: String size: Int }')
  })

  test('joins what several files say of Query', () => {
    expect(sdl('type Query { a: Int } extend type Query { b: Int }')).toBe('type Query { a: Int b: Int }')
  })
})

/** The expanded schema on one line, without descriptions. */
function sdl(written: string): string {
  const bare = print(expand(parse(written))).replaceAll(/"""[^]*?"""|"[^"\n]*"/g, '')
  return bare
    .replaceAll(/\s+/g, ' ')
    .replaceAll('( ', '(')
    .replaceAll(/([\w\]]!?) (where|orderBy|first|after|last|before):/g, '$1, $2:')
    .replaceAll(' )', ')')
    .trim()
}
