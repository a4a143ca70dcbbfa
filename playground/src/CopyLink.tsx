import { ToolbarButton, useGraphiQL } from '@graphiql/react'
import { useState } from 'react'
import { addressOfOperation } from './operationInAddress.ts'

/** Puts the open operation into the address, and that address on the clipboard. */
export function CopyLink() {
  const [copied, setCopied] = useState(false)
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }))

  async function copy() {
    const query = queryEditor?.getValue() ?? ''
    history.replaceState(null, '', addressOfOperation({ query, variables: variableEditor?.getValue() ?? '' }))
    await navigator.clipboard.writeText(location.href)
    setCopied(true)
    setTimeout(() => {
      setCopied(false)
    }, 2000)
  }

  return (
    <ToolbarButton
      label={copied ? 'Link copied' : 'Copy a link to this question'}
      onClick={() => {
        // Without HTTPS there is no clipboard: the link is in the address bar then.
        copy().catch(() => undefined)
      }}
    >
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        aria-hidden="true"
      >
        {copied ? (
          <path d="m5 12.5 4.5 4.5L19 7.5" />
        ) : (
          <>
            <path d="M10 14a4.5 4.5 0 0 0 6.4 0l3-3A4.5 4.5 0 0 0 13 4.6l-1 1" />
            <path d="M14 10a4.5 4.5 0 0 0-6.4 0l-3 3A4.5 4.5 0 0 0 11 19.4l1-1" />
          </>
        )}
      </svg>
    </ToolbarButton>
  )
}
