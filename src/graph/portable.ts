import neo4j from 'neo4j-driver'

/** The properties of a node or a relationship as JSON holds them. */
export type Portable = Readonly<Record<string, unknown>>

/**
 * Properties as JSON holds them, so that `fromPortable` gives the very same. A number without a fraction stands for an
 * INTEGER, one with a fraction for a FLOAT; what JSON has no notation for is an object that names its type, as
 * `{"$Date": [2017, 6, 1]}` or `{"$Float": "2"}`: no property is an object itself.
 */
export function toPortable(properties: Portable): Portable {
  return mapped(properties, portable)
}

export function fromPortable(properties: Portable): Portable {
  return mapped(properties, stored)
}

function mapped(properties: Portable, value: (value: unknown) => unknown): Portable {
  return Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, value(each)]))
}

function portable(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return hasFraction(value) ? value : { $Float: textOf(value) }
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : { $Integer: value.toString() }
  if (Array.isArray(value)) return value.map(portable)
  if (value instanceof Int8Array) return { $Bytes: Buffer.from(value).toString('base64') }
  const kind = kinds.find(({ is }) => is(value))
  if (!kind)
    throw new Error(`Expected a value that a backup can hold; got a ${value?.constructor.name ?? typeof value}.`)
  const parts = value as Portable
  return { [`$${kind.name}`]: kind.parts.map((part) => portable(parts[part] ?? null)) }
}

function stored(value: unknown): unknown {
  if (typeof value === 'number') return hasFraction(value) ? value : neo4j.int(value)
  if (Array.isArray(value)) return value.map(stored)
  if (typeof value !== 'object' || value === null) return value
  const [[name, given] = ['', undefined]] = Object.entries(value)
  if (name === '$Float') return Number(given)
  if (name === '$Integer') return neo4j.int(String(given))
  if (name === '$Bytes') return Int8Array.from(Buffer.from(String(given), 'base64'))
  const kind = kinds.find((each) => `$${each.name}` === name)
  if (!kind || !Array.isArray(given)) throw new Error(`Expected a value of a backup; got ${JSON.stringify(value)}.`)
  return kind.make(given.map((part) => stored(part) ?? undefined))
}

/** Numbers beyond some size have none either, and are FLOAT all the same: they are named as such. */
function hasFraction(value: number): boolean {
  return Number.isFinite(value) && !Number.isInteger(value)
}

function textOf(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value)
}

interface Kind {
  readonly name: string
  readonly is: (value: unknown) => boolean
  /** What its constructor takes, in order. */
  readonly parts: readonly string[]
  readonly make: (parts: readonly unknown[]) => unknown
}

const day = ['year', 'month', 'day']
const time = ['hour', 'minute', 'second', 'nanosecond']
const offset = 'timeZoneOffsetSeconds'

const kinds: readonly Kind[] = [
  kind('Date', neo4j.isDate, day, neo4j.types.Date),
  kind('LocalTime', neo4j.isLocalTime, time, neo4j.types.LocalTime),
  kind('Time', neo4j.isTime, [...time, offset], neo4j.types.Time),
  kind('LocalDateTime', neo4j.isLocalDateTime, [...day, ...time], neo4j.types.LocalDateTime),
  kind('DateTime', neo4j.isDateTime, [...day, ...time, offset, 'timeZoneId'], neo4j.types.DateTime),
  kind('Duration', neo4j.isDuration, ['months', 'days', 'seconds', 'nanoseconds'], neo4j.types.Duration),
  kind('Point', neo4j.isPoint, ['srid', 'x', 'y', 'z'], neo4j.types.Point),
]

function kind(
  name: string,
  is: (value: object) => boolean,
  parts: readonly string[],
  Made: new (...parts: never[]) => unknown,
): Kind {
  return {
    name,
    is: (value) => typeof value === 'object' && value !== null && is(value),
    parts,
    make: (given) => new Made(...(given as never[])),
  }
}
