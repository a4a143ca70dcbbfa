import type { Enums } from './generated/kinds.ts'
import type { Reference } from './kinds.ts'
import { InLanguage, useLanguage } from './language.tsx'
import type { Messages } from './messages/en.ts'
import { ToThing } from './To.tsx'
import { shortAddress, webAddress } from './webAddress.ts'
import { WebLink } from './WebLink.tsx'
import { writtenDate } from './written.ts'

/** A value of a field, shown as its type asks for: a date, a link, a label, a thing. */
export function Value({
  value,
  shown,
  name,
}: {
  readonly value: unknown
  readonly shown: string
  readonly name: string
}) {
  const { language, messages } = useLanguage()
  if (isReference(value)) return <ToThing thing={value} />
  if (isList(value)) {
    if (value.length === 1) return <Value value={value[0]} shown={shown} name={name} />
    return (
      <ul className="values">
        {value.map((each, index) => (
          <li key={index}>
            <Value value={each} shown={shown} name={name} />
          </li>
        ))}
      </ul>
    )
  }
  if (typeof value === 'boolean') return value ? messages.yes : messages.no
  const text = String(value)
  const address = addressOf(name, shown, text)
  if (address !== undefined) return <WebLink to={address}>{shortAddress(text)}</WebLink>
  if (shown === 'PartialDate' || shown === 'Date') return <time dateTime={text}>{writtenDate(text, language)}</time>
  if (isEnum(shown, messages)) return labelOf(messages, shown, text)
  const isForeign = inEnglish.has(name) || (language === 'ja' && inLatin.has(name))
  return isForeign ? <InLanguage lang="EN">{text}</InLanguage> : text
}

/** Which texts the graph has in English only. */
const inEnglish = new Set(
  'discussed funderRole jointCommitteeArticle mentions occasion predecessorText priorities renewal role subject'.split(
    ' ',
  ),
)

/** Which it has as English writes them, and Norwegian does too. */
const inLatin = new Set(['city', 'place'])

export function labelOf(messages: Messages, name: keyof Enums, value: string): string {
  const labels: Readonly<Record<string, string>> = messages.enums[name]
  return labels[value] ?? value
}

export function isEnum(name: string, messages: Messages): name is keyof Enums {
  return name in messages.enums
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && '__typename' in value
}

/** Where an identifier leads, at the one who gave it. */
const registries: Readonly<Record<string, (id: string) => string>> = {
  wikidata: (id) => `https://www.wikidata.org/wiki/${id}`,
  isni: (id) => `https://isni.org/isni/${id}`,
  geonamesId: (id) => `https://www.geonames.org/${id}`,
  crossrefFunder: (id) => `https://doi.org/10.13039/${id}`,
  openAlex: (id) => `https://openalex.org/${id}`,
  cordis: (id) => `https://cordis.europa.eu/project/id/${id}`,
  doi: (id) => (id.startsWith('http') ? id : `https://doi.org/${id}`),
}

function addressOf(name: string, shown: string, text: string): string | undefined {
  if (webAddress(text) && ['URL', 'ROR', 'ORCID', 'DOI'].includes(shown)) return text
  return registries[name]?.(text)
}
