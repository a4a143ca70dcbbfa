import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'

/** A button that opens a list of links; the arrows go through it, and Escape closes it. */
export function Menu({
  id,
  label,
  children,
}: {
  readonly id: string
  readonly label: string
  readonly children: ReactNode
}) {
  const { href } = useLocation()
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    setOpen(false)
  }, [href])
  return (
    <div
      ref={place}
      className="browse"
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null && !place.current?.contains(relatedTarget)) setOpen(false)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) {
          setOpen(false)
          button.current?.focus()
          return
        }
        if (event.key === 'ArrowDown' && !isOpen)
          flushSync(() => {
            setOpen(true) // at once: what is hidden takes no focus
          })
        goThrough(event, [...event.currentTarget.querySelectorAll('a')])
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        {label}
      </button>
      <ul id={id} hidden={!isOpen}>
        {children}
      </ul>
    </div>
  )
}

function goThrough(event: KeyboardEvent, links: readonly HTMLElement[]): void {
  const at = links.findIndex((link) => link === document.activeElement)
  const to = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: links.length - 1 }[event.key]
  if (to === undefined || (at < 0 && event.key !== 'ArrowDown')) return
  event.preventDefault()
  links[to]?.focus()
}
