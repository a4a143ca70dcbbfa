import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { kinds } from './kinds.ts'
import { useLanguage } from './language.tsx'
import { To } from './To.tsx'

/** Leads to the list of each kind. */
export function Browse() {
  const { messages } = useLanguage()
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
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls="browse"
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        {messages.browse}
      </button>
      <ul id="browse" hidden={!isOpen}>
        {Object.values(kinds).map(({ name, many }) => (
          <li key={name}>
            <To path={`/${many}`}>{messages.kinds[name].many}</To>
          </li>
        ))}
      </ul>
    </div>
  )
}
