import type { ReactNode } from 'react'
import { useLanguage } from './language.tsx'

/** What is wrong with the address, and as its children the way out. */
export function Wrong({ faults, children }: { readonly faults: readonly string[]; readonly children: ReactNode }) {
  const { messages } = useLanguage()
  return (
    <div role="alert" className="notice">
      <strong>{messages.viewWrong}</strong>
      <ul lang="en">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      {children}
    </div>
  )
}
