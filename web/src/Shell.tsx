import { useIsFetching } from '@tanstack/react-query'
import { Link, Outlet, useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { addressFaults, useAddress, type Address } from './address.ts'
import { AsOf } from './AsOf.tsx'
import { Broken } from './Broken.tsx'
import { Browse } from './Browse.tsx'
import { Footer } from './Footer.tsx'
import { languageOf, languages, loadMessages, Speak, useLanguage, type Language } from './language.tsx'
import type { Messages } from './messages/en.ts'
import { SearchBox } from './SearchBox.tsx'
import { See } from './See.tsx'
import { Title } from './Title.tsx'
import { To } from './To.tsx'
import { useAsked } from './useAsked.ts'
import { writtenDate } from './written.ts'
import { Wrong } from './Wrong.tsx'

/** What stands around every page, in the reader's language. */
export function Shell() {
  const language = languageOf(useAddress()['lang'])
  const [spoken, setSpoken] = useState<{ language: Language; messages: Messages }>()
  const [isFailed, setFailed] = useState(false)
  useEffect(() => {
    let isWanted = true
    loadMessages(language).then(
      (messages) => {
        document.documentElement.lang = language
        if (isWanted) setSpoken({ language, messages })
      },
      () => {
        if (isWanted) setFailed(true)
      },
    )
    return () => {
      isWanted = false
    }
  }, [language])
  if (isFailed && spoken?.language !== language) return <Broken />
  if (!spoken) return null
  return (
    <Speak {...spoken}>
      <Around />
    </Speak>
  )
}

function Around() {
  const { language, messages } = useLanguage()
  const { pathname } = useLocation()
  const { asOf } = useAsked()
  const [isDayOpen, setDayOpen] = useState(false)
  const main = useRef<HTMLElement>(null)
  useFocusOnArrival(main)
  return (
    <>
      <a className="skip" href="#content">
        {messages.skip}
      </a>
      <Progress />
      <header className="top">
        <To path="/" className="mark">
          <Mark />
          <span>{messages.site}</span>
        </To>
        {pathname !== '/' && <SearchBox className="small" />}
        <nav aria-label={messages.menu} className="menu">
          <See />
          <Browse />
          <button
            type="button"
            aria-expanded={isDayOpen || asOf !== null}
            aria-controls="as-of"
            onClick={() => {
              setDayOpen(!isDayOpen)
            }}
          >
            {asOf === null ? messages.asOfToday : messages.asOf(writtenDate(asOf, language))}
          </button>
          <a href="/graphql">{messages.playground}</a>
        </nav>
        <Languages />
      </header>
      <AsOf
        isOpen={isDayOpen}
        close={() => {
          setDayOpen(false)
        }}
      />
      <main id="content" ref={main} tabIndex={-1}>
        <Offline />
        <Asked />
      </main>
      <Footer />
    </>
  )
}

/** The page that the address asks for, where it asks for one: no other than it says is shown in its place. */
function Asked() {
  const { messages } = useLanguage()
  const faults = addressFaults(useAddress())
  if (faults.length === 0) return <Outlet />
  const without = Object.fromEntries(faults.map(({ parameter }) => [parameter, undefined]))
  return (
    <div className="page">
      <Title>{messages.viewWrong}</Title>
      <Wrong faults={faults}>
        <Link to="." search={(before: Address) => ({ ...before, ...without })}>
          {messages.pageAfresh}
        </Link>
      </Wrong>
    </div>
  )
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <path d="M9 9 23 16 9 23Z" fill="none" stroke="var(--norway)" strokeWidth="2" />
      <circle cx="9" cy="9" r="4.5" fill="var(--norway)" />
      <circle cx="9" cy="23" r="4.5" fill="var(--faint)" />
      <circle cx="23" cy="16" r="6" fill="var(--japan)" />
    </svg>
  )
}

function Languages() {
  const { language, messages } = useLanguage()
  return (
    <nav aria-label={messages.languages} className="languages">
      {Object.entries(languages).map(([code, name]) => (
        <Link
          key={code}
          to="."
          lang={code}
          hrefLang={code}
          aria-current={code === language ? 'true' : undefined}
          search={(before: Address) => ({ ...before, lang: code })}
          resetScroll={false}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}

/** Seen, and told to readers of the screen, once an answer takes longer than a second. */
function Progress() {
  const { messages } = useLanguage()
  const isWaiting = useIsFetching() > 0
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isWaiting) return
    const timer = setTimeout(() => {
      setLong(true)
    }, 1000)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [isWaiting])
  return (
    <div role="status" className={isLong ? 'progress under-way' : 'progress'}>
      {isLong && <span className="unseen">{messages.loading}</span>}
    </div>
  )
}

function Offline() {
  const { messages } = useLanguage()
  const [isOffline, setOffline] = useState(!navigator.onLine)
  useEffect(() => {
    const look = () => {
      setOffline(!navigator.onLine)
    }
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
  return <div role="status">{isOffline && <p className="notice">{messages.offline}</p>}</div>
}

/** Who comes to another page by a link begins at its top, by keyboard and by ear too; not at the first page, nor within one. */
function useFocusOnArrival(main: { readonly current: HTMLElement | null }): void {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation) main.current?.focus({ preventScroll: true })
      }),
    [router, main],
  )
}
