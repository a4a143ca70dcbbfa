import { namesIn, type Shared } from './shared.ts'
import type { Attributes, Thing } from './view.ts'

/** A name as a picture shows it: in another language than the one asked for it says in which, as names do on the pages. */
export function marked({ name, nameLang }: Pick<Thing, 'name' | 'nameLang'>, state: Pick<Shared, 'lang'>): string {
  const isOwn = nameLang === null || nameLang === namesIn(state.lang)[0]
  return isOwn ? name : `${name} ${raised[nameLang]}`
}

/** Raised letters, since a picture's texts are plain: programs that take in SVG differ in how they raise some of a text. */
const raised = { EN: 'ᴱᴺ', NO: 'ᴺᴼ', JA: 'ᴶᴬ' }

/** The language of a name as the attributes of a network have it. */
export function nameLangOf({ nameLang }: Attributes): Thing['nameLang'] {
  return nameLang === 'EN' || nameLang === 'NO' || nameLang === 'JA' ? nameLang : null
}
