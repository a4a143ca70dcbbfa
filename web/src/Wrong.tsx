import { told, type Fault } from '@panorama-graph/plot/faults.ts'
import type { ReactNode } from 'react'
import { useLanguage } from './language.tsx'

/** What is wrong with the address, and as its children the way out. */
export function Wrong({ faults, children }: { readonly faults: readonly Fault[]; readonly children: ReactNode }) {
  const { language, messages } = useLanguage()
  return (
    <div role="alert" className="notice">
      <strong>{messages.viewWrong}</strong>
      <ul>
        {faults.map((fault) => (
          <li key={fault.parameter}>{told(fault, language)}</li>
        ))}
      </ul>
      {children}
    </div>
  )
}
