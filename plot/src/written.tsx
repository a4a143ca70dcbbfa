import type { ReactElement } from 'react'
import { Haloed } from './haloed.tsx'
import type { Label } from './labels.ts'

interface WrittenProps {
  readonly labels: readonly (Label | undefined)[]
  readonly size: number
  /** So many of the first are bold. */
  readonly boldly: number
  readonly paper: string
}

/** The labels for which there was room. */
export function Written({ labels, size, boldly, paper }: WrittenProps): ReactElement {
  return (
    <>
      {labels.map(
        (label, index) =>
          label && (
            <Haloed key={index} {...label} size={size} weight={index < boldly ? 600 : undefined} paper={paper} />
          ),
      )}
    </>
  )
}
