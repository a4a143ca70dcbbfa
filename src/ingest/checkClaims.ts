import { isObjectType, type GraphQLSchema } from 'graphql'
import { didYouMean } from 'graphql/jsutils/didYouMean.js'
import { suggestionList } from 'graphql/jsutils/suggestionList.js'
import type { Checked } from './checkRecords.ts'
import { nothing, type Fault, type Mistake } from './wrongRecords.ts'

/** What is wrong with the claims of a load: each is about a record, and names a field that the record's type has. */
export function checkClaims(schema: GraphQLSchema, checked: readonly Checked[]): Fault[] {
  const types = new Map(checked.map(({ record, sound }) => [sound.fields.id, record.type.name]))
  return checked
    .filter(({ record }) => record.type.name === 'Claim')
    .flatMap(({ record: { file }, sound: { fields, relations } }) => {
      const [about] = relations['about'] ?? []
      const at = { file, record: fields.id }
      if (!about) return [{ ...at, field: 'about', ...nothing }]
      const type = types.get(about.id)
      const mistake = type === undefined ? undefined : misnamed(schema, type, String(fields['field']))
      return mistake === undefined ? [] : [{ ...at, field: 'field', ...mistake }]
    })
}

/** Fields that are computed and relations may be claimed too, so it is the schema that is asked. */
function misnamed(schema: GraphQLSchema, typeName: string, field: string): Mistake | undefined {
  const type = schema.getType(typeName)
  const names = isObjectType(type) ? Object.keys(type.getFields()) : []
  if (names.includes(field)) return undefined
  return { expected: `a field of ${typeName}`, received: `"${field}".${didYouMean(suggestionList(field, names))}` }
}
