import fc, { type Arbitrary } from 'fast-check'
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  OperationTypeNode,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'

/** Stands in every hostile text, so that it can be found again wherever it went. */
export const mark = 'zQxMark'

/** What has broken out of quotes, comments, patterns and searches somewhere before. */
const texts = [
  `' OR 1=1 //`,
  `'}) DETACH DELETE n //`,
  `" RETURN n //`,
  '` MATCH (n) DETACH DELETE n //',
  '$p0',
  '*/ CALL dbms.shutdown() /*',
  String.raw`\' \" \u0027 \\`,
  '\u02BC \u2019 \uFF07 \u0000',
  '\n\r\t\u2028',
  '(a+)+$ [',
  '*:* AND name:/.*/ OR (',
  '~ ^ " ! {',
  '東京大学\u202E\uD800',
  'x'.repeat(3000),
  '__proto__ constructor',
]

export const text = fc.constantFrom(...texts).map((one) => `${mark}${one}${mark}`)

/** A field that takes arguments, and the selections that lead to it from Query or Mutation. */
export interface Target {
  readonly coordinate: string
  readonly kind: OperationTypeNode
  readonly field: GraphQLField<unknown, unknown>
  /** A document that asks for the field with these arguments, in their text. */
  readonly around: (field: string) => string
}

/** Every field of the schema that takes arguments, once for each type that has it. */
export function targets(schema: GraphQLSchema): Target[] {
  return [OperationTypeNode.QUERY, OperationTypeNode.MUTATION].flatMap((kind) => {
    const root = schema.getRootType(kind)
    return root ? targetsFrom(schema, kind, root) : []
  })
}

function targetsFrom(schema: GraphQLSchema, kind: OperationTypeNode, root: GraphQLObjectType): Target[] {
  const ways = new Map([[root.name, (inner: string): string => `{ ${inner} }`]])
  const found: Target[] = []
  for (const [name, around] of ways) {
    const type = schema.getType(name)
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (field.args.length > 0) found.push({ coordinate: `${name}.${field.name}`, kind, field, around })
      const target = getNamedType(field.type)
      if (!isCompositeType(target)) continue
      const plain = field.args.filter(isRequiredArgument).map((one) => `${one.name}: ${harmless(one.type)}`)
      const given = plain.length > 0 ? `(${plain.join(', ')})` : ''
      for (const one of isObjectType(target) ? [target] : schema.getPossibleTypes(target)) {
        const spread = one === target ? '' : `... on ${one.name} `
        const way = (inner: string): string =>
          around(`${field.name}${given} { ${spread ? `${spread}{ ${inner} }` : inner} }`)
        if (!ways.has(one.name)) ways.set(one.name, way)
      }
    }
  }
  return found
}

/** What is asked of a field, so that the graph is read for it. */
export function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const target = getNamedType(type)
  if (!isCompositeType(target)) return ''
  const isConnection = isObjectType(target) && 'pageInfo' in target.getFields()
  return isConnection ? '{ totalCount nodes { __typename } pageInfo { hasNextPage } }' : '{ __typename }'
}

/** Values for all the arguments of a field, hostile wherever text may stand, but for those that are given. */
export function argumentsFor(
  { args }: GraphQLField<unknown, unknown>,
  given: Readonly<Record<string, Arbitrary<unknown>>>,
): Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(args.map(({ name, type }) => [name, given[name] ?? hostile(type, 0)])))
}

function hostile(type: GraphQLInputType, depth: number): Arbitrary<unknown> {
  if (isNonNullType(type)) return hostile(type.ofType, depth)
  if (isListType(type)) return fc.array(hostile(type.ofType, depth), { maxLength: 2 })
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  if (isInputObjectType(type)) return objectOf(Object.values(type.getFields()), type.isOneOf, depth)
  if (type.name === 'Int') return fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer())
  if (type.name === 'Float') return fc.double({ noNaN: true, noDefaultInfinity: true })
  if (type.name === 'Boolean') return fc.boolean()
  return text
}

function objectOf(fields: readonly GraphQLInputField[], isOneOf: boolean, depth: number): Arbitrary<unknown> {
  const plain = fields.filter(({ type }) => !isInputObjectType(getNamedType(type)))
  const choices = depth > 3 && plain.length > 0 ? plain : fields
  const optional = choices.filter((field) => !isRequiredInputField(field))
  const required = fields.filter(isRequiredInputField)
  const most = isOneOf ? 1 : 2
  return fc
    .subarray([...optional], { minLength: Math.min(1, optional.length), maxLength: Math.min(most, optional.length) })
    .chain((chosen) =>
      depth > 6
        ? fc.constant({})
        : fc.record(
            Object.fromEntries([...required, ...chosen].map(({ name, type }) => [name, hostile(type, depth + 1)])),
          ),
    )
}

/** A value as it is written in a document. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType)
  if (isListType(type)) return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(', ')}]`
  if (isEnumType(type)) return String(value)
  if (isInputObjectType(type)) {
    const fields = type.getFields()
    const parts = Object.entries(value as object).flatMap(([name, part]) => {
      const field = fields[name]
      return field ? [`${name}: ${literal(part, field.type)}`] : []
    })
    return `{${parts.join(', ')}}`
  }
  return written(value)
}

/** As JSON, but for the names of members; what cannot be written as a name is left out. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([name]) => /^[_a-z]\w*$/i.test(name))
  return `{${members.map(([name, member]) => `${name}: ${written(member)}`).join(', ')}}`
}

/** A value that the facts may know. */
function harmless(type: GraphQLInputType): string {
  if (isNonNullType(type)) return harmless(type.ofType)
  if (isListType(type)) return `[${harmless(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    const given = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField)
    return `{${given.map((field) => `${field.name}: ${harmless(field.type)}`).join(', ')}}`
  }
  if (type.name === 'Int') return '1'
  return type.name === 'Boolean' ? 'true' : '"ntnu"'
}
