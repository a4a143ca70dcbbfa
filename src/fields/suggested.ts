import { z } from 'zod'
import { identifierKey } from '../contract/identifierKey.ts'
import { wordsOf } from '../contract/words.ts'
import { highlight, type Fragment } from './highlight.ts'
import { searchText, type SearchText } from './searchText.ts'

const texts = z.array(z.union([z.string(), z.array(z.string())]))

/** What `cypher/Suggestion/text.cypher` gives: what was typed, and what the entity is known by. */
const suggestion = z.object({ text: z.string(), names: texts, identifiers: texts })

/** Of what an entity is known by, the one that the typed text is the beginning of, or else has the most words of. */
export function suggestedText(value: unknown): string {
  const { fragments } = chosen(value)
  return fragments.map(({ text }) => text).join('')
}

/** The same, in pieces. */
export function suggestedFragments(value: unknown): readonly Fragment[] {
  return chosen(value).fragments
}

interface Choice {
  readonly fragments: readonly Fragment[]
  readonly worth: number
}

function chosen(value: unknown): Choice {
  const { text, names, identifiers } = suggestion.parse(value)
  const sought = searchText('Query.suggest(text:)', text)
  const choices = [
    ...names.flat().map((name) => named(name, sought)),
    ...identifiers.flat().map((identifier) => identified(identifier, sought)),
  ]
  return choices.reduce((best, choice) => (choice.worth > best.worth ? choice : best))
}

function named(name: string, { whole, words }: SearchText): Choice {
  const fragments = highlight(name, words)
  const marked = fragments.filter(({ isMatch }) => isMatch).length
  return { fragments, worth: wordsOf(name).join(' ').startsWith(whole) ? 1000 : marked }
}

/** An identifier is shown only where no name will do. */
function identified(identifier: string, { keys: [key = ''] }: SearchText): Choice {
  const begins = key !== '' && identifierKey(identifier).startsWith(key)
  return { fragments: [{ text: identifier, isMatch: begins }], worth: begins ? 0.5 : -1 }
}
