import type { ParameterFault } from '@panorama-graph/plot/faults.ts'
import { codec, id, whole } from '@panorama-graph/plot/parameters.ts'
import { readOr, type Address } from './address.ts'
import type { GapKind } from './generated/graphql.ts'

/** By what gaps can be narrowed, as the address says it. */
export interface Narrowed {
  readonly country: string | null
  readonly program: string | null
  readonly months: number
  readonly years: number | null
  readonly projects: number
}

export type NarrowedBy = keyof Narrowed

export interface GapSection {
  readonly kind: GapKind
  /** What it is called in the address. */
  readonly name: string
  readonly by: readonly NarrowedBy[]
}

/** What can be missing, in the order in which a committee goes through it: its own areas, the agreements, who could work together. */
export const gapSections: readonly GapSection[] = [
  { kind: 'AREA_WITHOUT_PROJECT', name: 'areas', by: ['program'] },
  { kind: 'LAPSING_AGREEMENT', name: 'lapsing', by: ['country', 'months'] },
  { kind: 'AGREEMENT_WITHOUT_ACTIVITY', name: 'inactive', by: ['country', 'years'] },
  { kind: 'ACTIVITY_WITHOUT_AGREEMENT', name: 'unagreed', by: ['country'] },
  { kind: 'STRONG_WITHOUT_JOINT', name: 'strong', by: ['country', 'projects'] },
]

/** What holds where the address says nothing, as in the schema. */
export const usual = { country: null, program: null, months: 12, years: null, projects: 2 } as const

const narrowing = codec<Narrowed>({
  country: id('Only gaps that an institution there has a part in.', 'countries'),
  program: id('The program that pays for no project in an area.'),
  months: whole('How many months ahead agreements end.', { from: 0, to: 1200, value: usual.months }),
  years: {
    ...whole('For how many years there was no activity; ever, where it is not given.', { from: 1, to: 100, value: 1 }),
    write: (value) => String(value ?? ''),
    initial: { value: usual.years },
  },
  projects: whole('How many projects make an institution strong.', { from: 1, to: 1000, value: usual.projects }),
})

export function narrowedIn(address: Address): Narrowed | ParameterFault {
  const given = Object.keys(narrowing.fields).flatMap((name): [string, string][] => {
    const text = address[name]
    return text === undefined ? [] : [[name, text]]
  })
  return readOr(() => narrowing.read(new URLSearchParams(given)))
}

/** What narrows the gaps of a kind; the server refuses with it what narrows others. */
export function argumentsOf(
  { by }: GapSection,
  narrowed: Narrowed,
): { readonly [Name in NarrowedBy]: Narrowed[Name] | null } {
  const own = <Name extends NarrowedBy>(name: Name) => (by.includes(name) ? narrowed[name] : null)
  return {
    country: own('country'),
    program: own('program'),
    months: own('months'),
    years: own('years'),
    projects: own('projects'),
  }
}

/** Whatever narrows them, each begins at its first page again. */
export const firstPages: Address = Object.fromEntries(
  gapSections.flatMap(({ name }) => [
    [`${name}.after`, undefined],
    [`${name}.before`, undefined],
  ]),
)
