import { Kind, type DefinitionNode } from 'graphql'
import { definitionsIn } from './written.ts'

/** The input that filters by a value of a scalar or an enum. */
export function filterType(leaf: string, type: DefinitionNode | undefined): readonly DefinitionNode[] {
  const operators = type?.kind === Kind.ENUM_TYPE_DEFINITION ? choices : (byScalar[leaf] ?? choices)
  return definitionsIn(`
    "A condition on a value: ${leaf}."
    input ${leaf}Filter {${operators.map((operator) => operator(leaf)).join('')}}`)
}

/** The input that filters by a list of such values. */
export function listFilterType(leaf: string): readonly DefinitionNode[] {
  return definitionsIn(`
    "A condition on a list of values: ${leaf}."
    input ${leaf}ListFilter {
      "At least one is like this; with {} there is one."
      some: ${leaf}Filter
      "Not one is like this; with {} there is none."
      none: ${leaf}Filter
      "Each is like this, or there is none."
      every: ${leaf}Filter
    }`)
}

type Operator = (leaf: string) => string

const same: Operator = (leaf) => `
  "Is this one."
  eq: ${leaf}`

const among: Operator = (leaf) => `
  "Is one of these."
  in: [${leaf}!]`

const known: Operator = () => `
  "With true, is known; with false, is not."
  exists: Boolean`

const range: Operator = (leaf) => `
  "Is greater than this one, or later."
  gt: ${leaf}
  "Is this one, greater, or later."
  gte: ${leaf}
  "Is less than this one, or earlier."
  lt: ${leaf}
  "Is this one, less, or earlier."
  lte: ${leaf}`

const parts: Operator = () => `
  """
  Begins with this text, without regard to case or accents. As with \`contains\`: of a name an index finds it, of other fields
  the whole list is read.
  """
  prefix: String
  """
  Has this text in it, without regard to case or accents. In \`name\`, \`nameEn\` and \`nameJa\` an index finds it; of other fields
  the whole list is read, which takes long where that is. To find things by words in any of their names or in what is said
  of them, ask \`search\`.
  """
  contains: String`

const asFarAsKnown: Operator = () => `
  "Lies on this day, in this month or in this year."
  eq: PartialDate
  "Lies on one of these days, or in one of these months or years."
  in: [PartialDate!]
  "Lies after this day, month or year."
  gt: PartialDate
  "Lies in this day, month or year, or after."
  gte: PartialDate
  "Lies before this day, month or year."
  lt: PartialDate
  "Lies in this day, month or year, or before."
  lte: PartialDate`

const choices: readonly Operator[] = [same, among, known]
const ordered: readonly Operator[] = [same, among, range, known]

const byScalar: Readonly<Record<string, readonly Operator[]>> = {
  String: [same, among, parts, known],
  Int: ordered,
  Float: ordered,
  Date: ordered,
  DateTime: ordered,
  PartialDate: [asFarAsKnown, known],
  Boolean: [same, known],
}
