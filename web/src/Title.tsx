import { useEffect } from 'react'
import { useLanguage } from './language.tsx'

/** The page's name in the browser's tab and history. */
export function Title({ children }: { readonly children: string }) {
  const { messages } = useLanguage()
  const title = children === messages.site ? children : `${children} · ${messages.site}`
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}
