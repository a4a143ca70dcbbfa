import { namesIn, tags, type Shared } from './shared.ts'
import type { Attributes, Thing } from './view.ts'

/** A name as a picture shows it: in another language than the one asked for it says in which, as names do on the pages. */
export function marked({ name, nameLang }: Named, state: Pick<Shared, 'lang'>): string {
  const isOwn = nameLang === null || nameLang === namesIn(state.lang)[0]
  return isOwn ? name : `${name} ${raised[nameLang]}`
}

/** A sentence as a picture shows it: the names of these in it are marked. */
export function markedIn(sentence: string, things: readonly Named[], state: Pick<Shared, 'lang'>): string {
  return partsOf(sentence, things)
    .map((part) => (typeof part === 'string' ? part : marked(part, state)))
    .join('')
}

type Named = Pick<Thing, 'name' | 'nameLang'>

/** A sentence taken apart into the things that it names and what stands between: a long name before one that is a part of it. */
export function partsOf(sentence: string, things: readonly Named[]): (string | Named)[] {
  const [longest, ...others] = [...things].sort((one, other) => other.name.length - one.name.length)
  if (!longest) return sentence === '' ? [] : [sentence]
  return sentence
    .split(longest.name)
    .flatMap((piece, index) => [...(index === 0 ? [] : [longest]), ...partsOf(piece, others)])
}

/** Raised letters, since a picture's texts are plain: programs that take in SVG differ in how they raise some of a text. */
const raised = { EN: 'ᴱᴺ', NO: 'ᴺᴼ', JA: 'ᴶᴬ' }

/** The language of a name whose tag the attributes of a network have. */
export function nameLangOf({ inLanguage }: Attributes): Thing['nameLang'] {
  return langs.find((lang) => tags[lang] === inLanguage) ?? null
}

const langs = ['EN', 'NO', 'JA'] as const
