import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { loadSchema } from '../../src/contract/loadSchema.ts'

test('every type, field, argument and value of the schema is described for its reader', () => {
  const types = Object.values(loadSchema(join(import.meta.dirname, '../../schema')).getTypeMap())
  const undescribed = types
    .filter(({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name))
    .flatMap((type) => {
      const values = isEnumType(type) ? type.getValues() : []
      const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : []
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
      const fieldArguments = fields.flatMap(({ name, args }) =>
        args.map((each) => ({ ...each, name: `${name}(${each.name}:)` })),
      )
      const parts = [...values, ...inputs, ...fields, ...fieldArguments].map((part) => ({
        ...part,
        name: `${type.name}.${part.name}`,
      }))
      return [type, ...parts].filter(({ description }) => !description?.trim()).map(({ name }) => name)
    })
  expect(undescribed).toEqual([])
})
