import type { Arguments, Computed } from '../contract/contract.ts'
import { within } from '../contract/within.ts'
import { searched } from '../contract/searched.ts'
import { isUnspaced } from '../contract/words.ts'
import { kindOf } from './entityKind.ts'
import { labelsOf } from './labelsOf.ts'
import { matches } from './matches.ts'
import { completions, searches } from './searches.ts'
import { searchText, type SearchText } from './searchText.ts'
import { suggestedFragments, suggestedText } from './suggested.ts'

/** What the search takes from TypeScript and leaves to it: how a text is looked for, and where it matches. */
export const search: Computed = {
  constants: {
    nameFields: searched.names,
    identifierFields: searched.identifiers,
    searchedFields: [...searched.names, ...searched.identifiers, ...searched.mentions],
  },
  parameters: {
    'Query.search': {
      searches: (given) => searches(toSearch(given)),
      words: (given) => toSearch(given).words.map(asInNames),
      labels,
    },
    'Query.suggest': {
      searches: (given) => completions(searchText('Query.suggest(text:)', String(given['text']))),
      size: ({ first }) => within('Query.suggest(first:)', 0, 20, first),
      labels,
    },
  },
  finish: {
    'Hit.matches': matches,
    'KindCount.kind': kindOf,
    'Suggestion.kind': kindOf,
    'Suggestion.text': suggestedText,
    'Suggestion.fragments': suggestedFragments,
  },
}

function toSearch({ text }: Arguments): SearchText {
  return searchText('Query.search(text:)', String(text))
}

/** A word, and how it begins in a name that a space was put before; in a text without spaces it may begin anywhere. */
function asInNames(text: string): { readonly text: string; readonly beginning: string } {
  return { text, beginning: isUnspaced(text) ? text : ` ${text}` }
}

/** The labels of the kinds wanted; null where all are. */
function labels({ kinds }: Arguments): readonly string[] | null {
  return Array.isArray(kinds) ? labelsOf(kinds) : null
}
