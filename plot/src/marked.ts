import { namesIn, tags, type Shared } from './shared.ts'
import type { Attributes, Thing } from './view.ts'

/** A name as a picture shows it: in another language than the one asked for it says in which, as names do on the pages. */
export function marked({ name, nameLang }: Pick<Thing, 'name' | 'nameLang'>, state: Pick<Shared, 'lang'>): string {
  const isOwn = nameLang === null || nameLang === namesIn(state.lang)[0]
  return isOwn ? name : `${name} ${raised[nameLang]}`
}

/** Raised letters, since a picture's texts are plain: programs that take in SVG differ in how they raise some of a text. */
const raised = { EN: 'ᴱᴺ', NO: 'ᴺᴼ', JA: 'ᴶᴬ' }

/** The language of a name whose tag the attributes of a network have. */
export function nameLangOf({ inLanguage }: Attributes): Thing['nameLang'] {
  return langs.find((lang) => tags[lang] === inLanguage) ?? null
}

const langs = ['EN', 'NO', 'JA'] as const
