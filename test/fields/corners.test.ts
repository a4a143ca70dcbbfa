import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isEnumType, type GraphQLSchema } from 'graphql'
import { loadSchema } from '../../src/contract/loadSchema.ts'
import { corners, triangleCorners } from '../../src/fields/corners.ts'

const schema = loadSchema(resolve(import.meta.dirname, '../../schema'))

describe('the corners of the knowledge triangle', () => {
  test('are said for every kind of institution', () => {
    expect(Object.keys(corners).sort()).toEqual(valuesOf(schema, 'InstitutionKind').sort())
  })

  test('are the four of the schema, of which three make the triangle', () => {
    const said = Object.values(corners).filter((corner) => corner !== null)
    expect([[...new Set(said)].sort(), [...triangleCorners, 'GOVERNMENT'].sort()]).toEqual([
      valuesOf(schema, 'TriangleCorner').sort(),
      valuesOf(schema, 'TriangleCorner').sort(),
    ])
  })
})

function valuesOf(of: GraphQLSchema, name: string): string[] {
  const type = of.getType(name)
  return isEnumType(type) ? type.getValues().map((value) => value.name) : []
}
