import { z } from 'zod'
import { identifierKey } from '../contract/identifierKey.ts'
import { searched } from '../contract/searched.ts'
import { highlight, type Fragment } from './highlight.ts'
import { searchText, type SearchText } from './searchText.ts'

/** A `Match` of the schema. */
interface Match {
  readonly field: string
  readonly text: string
  readonly fragments: readonly Fragment[]
  readonly highlighted: string
}

const texts = z.union([z.string(), z.array(z.string())])

/** What `cypher/Hit/matches.cypher` gives: the text of the search, and the values of what it found by their fields. */
const found = z.object({
  text: z.string(),
  values: z.array(z.tuple([z.string(), texts])),
  formerNames: z.array(texts),
  countries: z.array(z.array(z.string().nullable())),
})

/** Where the words of a search stand in what it found. */
export function matches(value: unknown): Match[] {
  const { text, values, formerNames, countries } = found.parse(value)
  const sought = searchText('Query.search(text:)', text)
  return [
    ...values.flatMap(([field, value]) => [value].flat().map((one) => matchOf(field, one, sought))),
    ...formerNames.flat().map((name) => matchOf('formerName', name, sought)),
    ...[...new Set(countries.flat())].map((name) => matchOf('country', name ?? '', sought)),
  ].filter(({ fragments }) => fragments.some(({ isMatch }) => isMatch))
}

const identifiers: readonly string[] = searched.identifiers

/** An identifier matches whole or not at all. */
function matchOf(field: string, text: string, { words, keys }: SearchText): Match {
  const fragments = identifiers.includes(field)
    ? [{ text, isMatch: keys.includes(identifierKey(text)) }]
    : highlight(text, words)
  const highlighted = fragments.map(({ text, isMatch }) => (isMatch ? `«${text}»` : text)).join('')
  return { field, text, fragments, highlighted }
}
