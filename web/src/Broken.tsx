import { useEffect } from 'react'
import { languageOf } from './language.tsx'
import { broken } from './messages/broken.ts'

/** In the place of what could not be rendered; it needs nothing of what may have failed. */
export function Broken() {
  const language = languageOf(new URLSearchParams(location.search).get('lang') ?? undefined)
  const { title, hint, reload, frontPage } = broken[language]
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <div className="page narrow" role="alert" lang={language}>
      <h1>{title}</h1>
      <p>{hint}</p>
      <p>
        <button
          type="button"
          onClick={() => {
            location.reload()
          }}
        >
          {reload}
        </button>
      </p>
      <p>
        <a href={`/?lang=${language}`}>{frontPage}</a>
      </p>
    </div>
  )
}
