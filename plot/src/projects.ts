import type { ProjectWhere } from './generated/operations.ts'
import { ids, year, type Fields } from './parameters.ts'
import type { Shared } from './shared.ts'
import { wordsIn } from './words/words.ts'

/** What coverage and sankey have in common: which projects they count. */
export interface Projects extends Shared {
  readonly fromYear: number | null
  readonly toYear: number | null
  readonly countries: readonly string[]
}

export const projects: Fields<Omit<Projects, keyof Shared>> = {
  fromYear: year('Only projects that began in this year or later.'),
  toYear: year('Only projects that began in this year or earlier.'),
  countries: ids('Only projects in which each of these countries takes part, by id.', 'countries'),
}

export function projectWhere({ fromYear, toYear, countries }: Projects): ProjectWhere {
  const began = { ...(fromYear !== null && { gte: fromYear }), ...(toYear !== null && { lte: toYear }) }
  return {
    ...((fromYear ?? toYear) !== null && { startYear: began }),
    ...(countries.length > 0 && {
      and: countries.map((country) => ({ involvedCountries: { some: { id: { eq: country } } } })),
    }),
  }
}

interface Named {
  readonly named: readonly ({ readonly id: string } | null)[]
}

/** What of the projects is shown, told in a line. */
export function projectConditions({ named }: Named, { fromYear, toYear, asOf, lang }: Projects): string {
  const words = wordsIn(lang)
  const countries = named.flatMap((node) =>
    node && 'name' in node && typeof node.name === 'string' ? [node.name] : [],
  )
  return [
    countries.length > 0 ? words.listed(countries) : null,
    words.years(fromYear, toYear),
    asOf === null ? null : words.asOf(asOf),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
