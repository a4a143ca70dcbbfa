import { ParameterFault, type Expected, type Fault } from './faults.ts'
import { quoted } from './quoted.ts'

/** Reads a state from the parameters of an address, and writes it back: the same in the page and for a picture by its address. */
export interface Codec<State> {
  /** Throws a ParameterFault that tells everything that is wrong. */
  readonly read: (search: URLSearchParams) => State
  /** Without what is as it would be anyway; the same state gives the same text. */
  readonly write: (state: State) => URLSearchParams
  readonly fields: Fields<State>
}

export type Fields<State> = { readonly [Name in keyof State]: Parameter<State[Name]> }

/** One parameter: how its value is written in an address. */
export interface Parameter<Value> {
  /** What it is for, in a sentence. */
  readonly about: string
  readonly expected: Expected
  /** How a page asks for it. */
  readonly input: Input
  /** Undefined where the text is no value. */
  readonly read: (text: string) => Value | undefined
  readonly write: (value: Value) => string
  /** Its value where the address does not name it; without one, the address must. */
  readonly initial?: { readonly value: Value }
}

export type Input =
  | { readonly type: 'choice' | 'choices'; readonly words: readonly string[] }
  | { readonly type: 'whole'; readonly from: number; readonly to: number }
  | { readonly type: 'year' | 'day' }
  | { readonly type: 'id' | 'ids'; readonly of: Identified }

/** What an id may be of. */
export type Identified = 'anything' | 'areas' | 'countries' | 'institutions'

/** Of parameters that are right each by itself, `faultsOf` tells what is wrong with them together. */
export function codec<State extends object>(
  fields: Fields<State>,
  faultsOf: (state: State) => readonly Fault[] = () => [],
): Codec<State> {
  const known = entriesOf(fields)
  return {
    fields,
    read: (search) => {
      // A form sends the empty ones too: they say no more than if they were left out.
      const given = new URLSearchParams([...search].filter(([, text]) => text !== ''))
      const faults = unknownIn(
        given,
        known.map(([name]) => name),
      )
      const found = known.map(([name, parameter]) => {
        const { value, fault } = valueIn(given, name, parameter)
        if (fault !== undefined) faults.push(fault)
        return [name, value] as const
      })
      if (faults.length > 0) throw new ParameterFault(faults)
      const state = Object.fromEntries(found) as State
      const together = faultsOf(state)
      if (together.length > 0) throw new ParameterFault(together)
      return state
    },
    write: (state) => {
      const written = known.flatMap(([name, { write, initial }]): [string, string][] => {
        const text = write(state[name])
        return initial && text === write(initial.value) ? [] : [[name, text]]
      })
      return new URLSearchParams(written)
    },
  }
}

function entriesOf<State extends object>(fields: Fields<State>) {
  return Object.entries(fields) as [keyof State & string, Parameter<State[keyof State & string]>][]
}

function unknownIn(search: URLSearchParams, names: readonly string[]): Fault[] {
  const unknown = [...new Set(search.keys())].filter((name) => !names.includes(name))
  return unknown.map((name) => ({
    parameter: quoted(name),
    expected: ({ oneOf }) => oneOf(names),
    got: ({ noParameter }) => noParameter,
    remedy: 'leaveOut',
  }))
}

function valueIn<Value>(
  search: URLSearchParams,
  name: string,
  { expected, read, initial }: Parameter<Value>,
): { readonly value?: Value | undefined; readonly fault?: Fault } {
  const [text, ...more] = search.getAll(name)
  if (text === undefined)
    return initial ?? { fault: { parameter: name, expected, got: ({ nothing }) => nothing, remedy: 'add' } }
  if (more.length > 0) return { fault: repeatedFault(name, more.length + 1) }
  const value = read(text)
  if (value !== undefined) return { value }
  return {
    fault: {
      parameter: name,
      expected,
      got: ({ value: given }) => given(quoted(text)),
      remedy: initial ? 'correctOrLeaveOut' : 'correct',
    },
  }
}

/** A page reads some parameters that are no view's, by the same rule. */
export function repeatedFault(name: string, times: number): Fault {
  return {
    parameter: name,
    expected: ({ once }) => once,
    got: ({ several }) => several(times),
    remedy: 'leaveOne',
  }
}

/** One of these words. */
export function choice<const Word extends string>(
  about: string,
  words: readonly Word[],
  value: NoInfer<Word>,
): Parameter<Word> {
  return {
    about,
    expected: ({ oneOf }) => oneOf(words),
    input: { type: 'choice', words },
    read: (text) => words.find((word) => word === text),
    write: (word) => word,
    initial: { value },
  }
}

/** Several of these words, separated by commas; all of them where none is named. */
export function choices<const Word extends string>(
  about: string,
  words: readonly Word[],
  value: readonly NoInfer<Word>[] = words,
): Parameter<readonly Word[]> {
  return {
    about,
    expected: ({ someOf }) => someOf(words),
    input: { type: 'choices', words },
    read: (text) => {
      const named = text.split(',')
      return named.every((name) => words.some((word) => word === name))
        ? words.filter((word) => named.includes(word))
        : undefined
    },
    write: (chosen) => chosen.join(','),
    initial: { value },
  }
}

export function whole(
  about: string,
  { from, to, value }: { from: number; to: number; value: number },
): Parameter<number> {
  return {
    about,
    expected: (words) => words.whole(from, to),
    input: { type: 'whole', from, to },
    read: (text) => wholeIn(text, from, to),
    write: String,
    initial: { value },
  }
}

export function year(about: string): Parameter<number | null> {
  return {
    about,
    expected: (words) => words.year,
    input: { type: 'year' },
    read: (text) => wholeIn(text, 1, 9999),
    write: (value) => String(value ?? ''),
    initial: { value: null },
  }
}

/** Years that leave nothing between them. */
export function yearFaults({
  fromYear,
  toYear,
}: {
  readonly fromYear: number | null
  readonly toYear: number | null
}): readonly Fault[] {
  return fromYear !== null && toYear !== null && fromYear > toYear
    ? [
        {
          parameter: 'toYear',
          expected: ({ yearFrom }) => yearFrom(fromYear, 'fromYear'),
          got: ({ value }) => value(quoted(String(toYear))),
          remedy: 'correctOneOfBoth',
        },
      ]
    : []
}

function wholeIn(text: string, from: number, to: number): number | undefined {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN
  return number >= from && number <= to ? number : undefined
}

export function day(about: string): Parameter<string | null> {
  return {
    about,
    expected: (words) => words.day,
    input: { type: 'day' },
    read: (text) => (isDay(text) ? text : undefined),
    write: (value) => value ?? '',
    initial: { value: null },
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}

/** The id of something in the graph; whether there is such a thing, the graph tells. */
export function id(about: string, of: Identified = 'anything'): Parameter<string | null> {
  return { ...requiredId(about, of), write: (value) => value ?? '', initial: { value: null } }
}

export function requiredId(about: string, of: Identified = 'anything'): Parameter<string> {
  return {
    about,
    expected: (words) => words.id,
    input: { type: 'id', of },
    read: (text) => (isId(text) ? text : undefined),
    write: (value) => value,
  }
}

/** So many ids an address may name in one parameter. */
export const mostIds = 20

/** Several ids, separated by commas; empty where none is named. */
export function ids(
  about: string,
  of: Identified = 'anything',
  value: readonly string[] = [],
): Parameter<readonly string[]> {
  return {
    about,
    expected: (words) => words.ids(mostIds),
    input: { type: 'ids', of },
    read: (text) => {
      const named = text.split(',')
      return named.length <= mostIds && named.every(isId) ? named : undefined
    },
    write: (named) => named.join(','),
    initial: { value },
  }
}

function isId(text: string): boolean {
  return /^[^\s,\p{C}]{1,200}$/u.test(text)
}
