import type { ReactNode } from 'react'

/** One of some options, under its label. */
export function Select({
  label,
  value,
  set,
  children,
}: {
  readonly label: string
  readonly value: string
  readonly set: (value: string) => void
  readonly children: ReactNode
}) {
  return (
    <label className="control">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          set(target.value)
        }}
      >
        {children}
      </select>
    </label>
  )
}
