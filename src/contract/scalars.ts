import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql'
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLURL } from 'graphql-scalars'
import { records } from './records.ts'
import { shortened } from './shortened.ts'

/**
 * The scalars of the schema by name. But for records to be loaded, all are text in the graph; each accepts the ways people write
 * it and keeps one.
 */
export const scalars: ReadonlyMap<string, GraphQLScalarType> = new Map(
  [
    text('Date', 'a day as YYYY-MM-DD', (value) => accepted(GraphQLLocalDate, value)),
    text('DateTime', 'an instant as 2003-05-27T10:00:00Z', (value) => accepted(GraphQLDateTimeISO, value)),
    text('PartialDate', 'a date as YYYY, YYYY-MM or YYYY-MM-DD', partialDate),
    text('URL', 'an address that begins with http:// or https://', url),
    text('DOI', 'a DOI such as 10.1000/182', doi),
    text('ROR', 'a ROR id such as https://ror.org/05xg72x27, its check digits right', ror),
    text('ORCID', 'an ORCID iD such as https://orcid.org/0000-0002-1825-0097, its check digit right', orcid),
    records,
  ].map((scalar) => [scalar.name, scalar]),
)

/** A scalar that is text: `read` gives the value as the graph keeps it, or undefined for what it does not accept. */
function text(name: string, expected: string, read: (value: string) => string | undefined): GraphQLScalarType {
  const parse = (value: unknown, node?: ValueNode): string => {
    const kept = typeof value === 'string' ? read(value.trim()) : undefined
    if (kept !== undefined) return kept
    const received = shortened(value ?? (node && print(node)))
    throw new GraphQLError(`Expected ${expected}; got ${JSON.stringify(received)}.`, {
      nodes: node ?? null,
      extensions: { expected, received },
    })
  }
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  })
}

function accepted(scalar: GraphQLScalarType, value: string): string | undefined {
  try {
    scalar.parseValue(value)
    return value
  } catch {
    return undefined
  }
}

function partialDate(value: string): string | undefined {
  const missing = { 4: '-01-01', 7: '-01', 10: '' }[value.length]
  return missing !== undefined && accepted(GraphQLLocalDate, value + missing) ? value : undefined
}

function url(value: string): string | undefined {
  return /^https?:\/\//.test(value) ? accepted(GraphQLURL, value) : undefined
}

/** DOIs are compared without regard to case: kept in lower case, without the resolver's address. */
function doi(value: string): string | undefined {
  return /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?(10\.\d{4,9}\/\S+)$/i.exec(value)?.[1]?.toLowerCase()
}

/** https://ror.readme.io/docs/identifier: a zero, six characters of Crockford's base 32, two check digits (ISO 7064, MOD 97-10). */
function ror(value: string): string | undefined {
  const id = /^(?:(?:https?:\/\/)?ror\.org\/)?(0[0-9a-hjkmnp-tv-z]{6}\d{2})$/i.exec(value)?.[1]?.toLowerCase()
  if (id === undefined) return undefined
  const number = Array.from(id.slice(0, 7)).reduce(
    (sum, sign) => sum * 32 + '0123456789abcdefghjkmnpqrstvwxyz'.indexOf(sign),
    0,
  )
  return 98 - ((number * 100) % 97) === Number(id.slice(7)) ? `https://ror.org/${id}` : undefined
}

/** https://support.orcid.org/hc/en-us/articles/360006897674: sixteen digits, the last one a check digit (ISO 7064, MOD 11-2). */
function orcid(value: string): string | undefined {
  const id = /^(?:(?:https?:\/\/)?orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/i.exec(value)?.[1]?.toUpperCase()
  if (id === undefined) return undefined
  const digits = id.replaceAll('-', '')
  const total = Array.from(digits.slice(0, 15)).reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  return digits.endsWith(check === 10 ? 'X' : String(check)) ? `https://orcid.org/${id}` : undefined
}
