import { tags } from '@panorama-graph/plot/shared.ts'
import { createContext, use, type ReactNode } from 'react'
import type { Lang } from './generated/graphql.ts'
import type { Messages } from './messages/en.ts'

/** The languages of the explorer, by their codes in addresses, each under its own name. */
export const languages = { en: 'English', nb: 'Norsk', ja: '日本語' } as const

export type Language = keyof typeof languages

/** The language asked for, else the reader's own where it is one of ours. */
export function languageOf(asked: string | undefined): Language {
  const known = [asked, ...navigator.languages].flatMap((tag) => {
    const code = tag?.split('-')[0]?.replace(/^(no|nn)$/, 'nb')
    return code !== undefined && isLanguage(code) ? [code] : []
  })
  return known[0] ?? 'en'
}

function isLanguage(code: string): code is Language {
  return code in languages
}

/** What the schema calls them. */
export const langs: Record<Language, Lang> = { en: 'EN', nb: 'NO', ja: 'JA' }

export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./messages/en.ts')).en
    case 'nb':
      return (await import('./messages/nb.ts')).nb
    case 'ja':
      return (await import('./messages/ja.ts')).ja
  }
}

interface Spoken {
  readonly language: Language
  readonly messages: Messages
}

const Speaking = createContext<Spoken | undefined>(undefined)

export function Speak({ children, ...spoken }: Spoken & { readonly children: ReactNode }) {
  return <Speaking value={spoken}>{children}</Speaking>
}

export function useLanguage(): Spoken {
  const spoken = use(Speaking)
  if (!spoken) throw new Error('Expected a page inside <Speak>.')
  return spoken
}

/** Text in the language it is in, told to browsers and readers where that is another one than the page's. */
export function InLanguage({ lang, children }: { readonly lang: Lang | null; readonly children: string }) {
  const { language } = useLanguage()
  const isOwn = lang === null || lang === langs[language]
  return isOwn ? (
    children
  ) : (
    <span lang={tags[lang]} className="foreign">
      {children}
    </span>
  )
}
