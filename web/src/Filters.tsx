import { useEffect, useId, useState } from 'react'
import type { Address } from './address.ts'
import { writtenChoice } from './choice.ts'
import type { CountsFragment } from './generated/graphql.ts'
import type { Facet } from './kinds.ts'
import { InLanguage, useLanguage } from './language.tsx'
import type { TableState } from './tableState.ts'
import { useSettled } from './useSettled.ts'
import { isEnum, labelOf } from './Value.tsx'

interface Props {
  readonly title: string
  readonly state: TableState
  readonly set: (changes: Address) => void
  readonly facets: readonly Facet[]
  readonly counts: readonly CountsFragment[] | undefined
  readonly counted: boolean
  readonly onCount?: () => void
}

/** Narrows a table by a part of the name, and by values, each with how many there are. */
export function Filters({ title, state, set, facets, counts, counted, onCount }: Props) {
  const { messages } = useLanguage()
  const ids = useId()
  const [text, setText] = useState(state.text)
  const settled = useSettled(text, 300)
  const { text: held } = state
  useEffect(() => {
    if (settled === text && settled !== held) set({ has: settled })
    // Only what was typed is put into the address, not what is there by going back.
  }, [settled])
  useEffect(() => {
    setText(held)
  }, [held])
  return (
    <div className="filters" role="group" aria-label={messages.filterBy(title)}>
      <label htmlFor={`${ids}-text`} className="unseen">
        {messages.filterText}
      </label>
      <input
        id={`${ids}-text`}
        type="search"
        value={text}
        placeholder={messages.filterText}
        onChange={({ target }) => {
          setText(target.value)
        }}
      />
      {!counted && facets.length > 0 && (
        <button type="button" onClick={onCount}>
          {messages.filters}
        </button>
      )}
      {counted &&
        facets.map((facet) => (
          <FacetFilter
            key={facet.name}
            facet={facet}
            chosen={state.chosen[facet.name] ?? []}
            counts={counts?.find(({ field }) => field === facet.name)}
            set={set}
            group={ids}
          />
        ))}
      {state.isFiltered && (
        <button
          type="button"
          onClick={() => {
            setText('')
            set({ has: undefined, ...Object.fromEntries(facets.map(({ name }) => [name, undefined])) })
          }}
        >
          {messages.clear}
        </button>
      )}
    </div>
  )
}

function FacetFilter({
  facet,
  chosen,
  counts,
  set,
  group,
}: {
  readonly facet: Facet
  readonly chosen: readonly string[]
  readonly counts: CountsFragment | undefined
  readonly set: (changes: Address) => void
  /** Of the facets of one table one is open at a time. */
  readonly group: string
}) {
  const { messages } = useLanguage()
  const label = messages.labels[facet.name]
  const toggle = (value: string) => {
    const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]
    set({ [facet.name]: writtenChoice(facet.asked === 'truth' ? values.slice(-1) : values) })
  }
  return (
    <details className="facet" name={group}>
      <summary>
        {label}
        {chosen.length > 0 && <span className="count">{chosen.length}</span>}
      </summary>
      <fieldset>
        <legend className="unseen">{label}</legend>
        {!counts && <p className="quiet">{messages.loading}</p>}
        {counts?.buckets.map(({ value, entity, count }) => (
          <label key={value ?? ''}>
            <input
              type="checkbox"
              checked={chosen.includes(value ?? '')}
              onChange={() => {
                toggle(value ?? '')
              }}
            />
            <span>
              {entity ? <InLanguage lang={entity.nameLang}>{entity.name}</InLanguage> : written(facet, value)}
            </span>
            <span className="count">{count}</span>
          </label>
        ))}
        {counts !== undefined && counts.others > 0 && <p className="quiet">{messages.othersCount(counts.others)}</p>}
      </fieldset>
    </details>
  )

  function written({ shown, asked }: Facet, value: string | null): string {
    if (value === null) return messages.unknown
    if (asked === 'truth') return value === 'true' ? messages.yes : messages.no
    return isEnum(shown, messages) ? labelOf(messages, shown, value) : value
  }
}
