import { themes, type Theme } from '@panorama-graph/plot/shared.ts'
import type { AnyView, ShownView } from '@panorama-graph/plot/views.ts'
import { useId, useState } from 'react'
import { useLanguage } from './language.tsx'

/** A view as files, and as what another page takes up. */
export function TakeAway({
  view,
  address,
  shown,
}: {
  readonly view: AnyView
  readonly address: string
  readonly shown: ShownView
}) {
  const { messages } = useLanguage()
  const ids = useId()
  const search = new URLSearchParams(address)
  const [theme, setTheme] = useState<Theme>(themes.find((each) => each === search.get('theme')) ?? 'light')
  const [isFailed, setFailed] = useState(false)
  const at = (ending: string, chosen?: Theme): string => {
    const full = new URLSearchParams(search)
    if (chosen === undefined || chosen === 'light') full.delete('theme')
    else full.set('theme', chosen)
    const text = full.toString().replaceAll('%2C', ',')
    return `/plot/${view.name}.${ending}${text === '' ? '' : `?${text}`}`
  }
  const picture = at('svg', theme)
  const endings = ['csv', 'json', ...(view.isNetwork ? ['graphml', 'gexf'] : [])]
  return (
    <section id="take-away" tabIndex={-1} className="take-away" aria-labelledby={`${ids}-title`}>
      <h2 id={`${ids}-title`}>{messages.takeAway}</h2>
      <p>
        <span className="quiet">{messages.asPicture}</span>
        <a href={picture} download={`panorama-${view.name}.svg`}>
          SVG
        </a>
        <button
          type="button"
          className="like-a-link"
          onClick={() => {
            savePng(picture, `panorama-${view.name}.png`).then(
              () => {
                setFailed(false)
              },
              () => {
                setFailed(true)
              },
            )
          }}
        >
          PNG
        </button>
        <label>
          <span className="quiet">{messages.inColours}</span>{' '}
          <select
            value={theme}
            onChange={({ target }) => {
              setTheme(themes.find((each) => each === target.value) ?? 'light')
            }}
          >
            {themes.map((each) => (
              <option key={each} value={each}>
                {messages.themes[each]}
              </option>
            ))}
          </select>
        </label>
      </p>
      {isFailed && (
        <p role="alert" className="notice">
          {messages.pngFailed}
        </p>
      )}
      <p>
        <span className="quiet">{messages.asData}</span>
        {endings.map((ending) => (
          <a key={ending} href={at(ending)} download={`panorama-${view.name}.${ending}`}>
            {{ csv: 'CSV', json: 'JSON', graphml: 'GraphML', gexf: 'GEXF' }[ending]}
          </a>
        ))}
      </p>
      <details>
        <summary>{messages.embed}</summary>
        <p className="quiet">{messages.embedHint}</p>
        <Code
          label={messages.embedImage}
          text={`<img src="${escaped(location.origin + picture)}" alt="${escaped(`${shown.title}. ${shown.description}`)}">`}
        />
        <Code
          label={messages.embedFrame}
          text={`<iframe src="${escaped(location.origin + picture)}" title="${escaped(shown.title)}" width="${search.get('width') ?? '960'}" height="800" style="border:0"></iframe>`}
        />
      </details>
    </section>
  )
}

function Code({ label, text }: { readonly label: string; readonly text: string }) {
  const { messages } = useLanguage()
  const id = useId()
  const [isCopied, setCopied] = useState(false)
  return (
    <div className="code">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        rows={3}
        value={text}
        onFocus={({ target }) => {
          target.select()
        }}
      />
      <button
        type="button"
        onClick={() => {
          // Without HTTPS there is no clipboard: the text is there to be selected then.
          navigator.clipboard.writeText(text).then(
            () => {
              setCopied(true)
            },
            () => undefined,
          )
        }}
      >
        {isCopied ? messages.copied : messages.copy}
      </button>
    </div>
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** Twice as large as the SVG, for slides. */
const scale = 2

async function savePng(address: string, name: string): Promise<void> {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * scale
  canvas.height = image.naturalHeight * scale
  const context = canvas.getContext('2d')
  if (!context) throw new Error('Expected a canvas to draw on; the browser gives none.')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (!blob) throw new Error('Expected a PNG; the picture is larger than the browser can draw.')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // Some browsers read it only after the click: it is let go when they have long begun.
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, 60_000)
}
