import { isObject } from '../contract/isObject.ts'
import type { Variables } from './shape.ts'

/**
 * What is given for an input: its value while the statement is composed, which decides how the statement reads, and how to
 * get at it in each request, which gives the parameters their values. A part that is null counts as not given.
 */
export class Given {
  readonly value: unknown
  readonly of: (variables: Variables) => unknown
  /** The coordinate of the argument that it is given for, or lies in: `Query.projects(where:)`. */
  readonly argument: string

  constructor(value: unknown, of: Given['of'], argument: string) {
    this.value = value
    this.of = of
    this.argument = argument
  }

  /** The parts of an input object, by name. */
  get parts(): [name: string, part: Given][] {
    if (!isObject(this.value)) return []
    const entries = Object.entries(this.value).filter(([, part]) => part !== null && part !== undefined)
    return entries.map(([name, part]) => [name, this.#inside(name, part)])
  }

  /** The items of a list. */
  get items(): Given[] {
    if (!Array.isArray(this.value)) return []
    return this.value.map((item: unknown, index) => this.#inside(index, item))
  }

  #inside(key: string | number, part: unknown): Given {
    return new Given(part, (variables) => memberOf(this.of(variables), key), this.argument)
  }
}

/**
 * What of a value decides how a statement reads, as text: which parts of an input are given and, of plain values, only
 * whether a condition is asked to hold or not. All else travels as a parameter.
 */
export function outline(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value))
    return value.some(isObject) ? `[${value.map(outline).join()}]` : `*${value.length === 0 ? 0 : ''}`
  if (isObject(value)) {
    return `{${Object.entries(value)
      .map(([name, part]) => [name, outline(part)] as const)
      .filter(([, part]) => part !== '')
      .map(([name, part]) => `${name}:${part}`)
      .join()}}`
  }
  return typeof value === 'boolean' ? String(value) : '*'
}

function memberOf(value: unknown, key: string | number): unknown {
  if (isObject(value)) return value[key]
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  return items[Number(key)]
}
