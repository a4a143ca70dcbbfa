import type { Counts } from '@panorama-graph/plot/view.ts'
import type { Field, AnyView } from '@panorama-graph/plot/views.ts'
import { wordsIn } from '@panorama-graph/plot/words/words.ts'
import { useEffect, useId, useState } from 'react'
import { useAddress, useChange, type Address } from './address.ts'
import { EntityBox } from './EntityBox.tsx'
import { ViewChoicesDocument, type CountsFragment, type ViewChoicesQuery } from './generated/graphql.ts'
import { isKind } from './kinds.ts'
import { useLanguage, type Language } from './language.tsx'
import type { Messages } from './messages/en.ts'
import { Select } from './Select.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'

/** The page has language and day of its own; a picture in it is as wide as there is room, and in its colours. */
const elsewhere = new Set(['lang', 'asOf', 'theme', 'width'])

/** Sets each parameter of a view in the address, by the kind of control that its description names. */
export function ViewControls({
  view,
  counts,
}: {
  readonly view: AnyView
  /** How much there is of each value of a filter, where the picture knows. */
  readonly counts: Counts
}) {
  const { messages } = useLanguage()
  const { data: choices } = useAnswer(ViewChoicesDocument, useAsked())
  const shown = Object.entries(view.fields).filter(([name]) => !elsewhere.has(name))
  return (
    <div id="narrow" tabIndex={-1} className="controls" role="group" aria-label={messages.filters}>
      {shown.map(([name, field]) => (
        <Control
          key={name}
          name={name}
          field={field}
          choices={choices}
          counts={counts}
          isOfEvents={view.name === 'timeline'}
        />
      ))}
    </div>
  )
}

interface Asked {
  readonly name: string
  readonly field: Field
  readonly choices: ViewChoicesQuery | undefined
  readonly counts: Counts
  /** Whether a year is one of events: of what else there is in it, nothing is counted. */
  readonly isOfEvents: boolean
}

function Control({ name, field, choices, counts, isOfEvents }: Asked) {
  const { language, messages } = useLanguage()
  const address = useAddress()
  const value = address[name] ?? field.initial ?? ''
  const change = useChange()
  const set = (next: string): void => {
    change({ [name]: next === field.initial ? undefined : next, focus: undefined, more: undefined })
  }
  const label = labelled(messages.parameters, name)
  const { input } = field
  const own = counts[name]
  switch (input.type) {
    case 'choice':
      return (
        <Select label={label} value={value} set={set}>
          {input.words.map((word) => (
            <option key={word} value={word}>
              {wordOf(word, messages, language)}
            </option>
          ))}
        </Select>
      )
    case 'choices':
      return (
        <Several
          label={label}
          all={input.words.map((word) => ({
            value: word,
            label: wordOf(word, messages, language),
            count: own ? (own[word] ?? 0) : countOf(choices, word),
          }))}
          value={value === input.words.join(',') ? '' : value}
          set={(next) => {
            set(
              next === ''
                ? input.words.join(',')
                : input.words.filter((word) => next.split(',').includes(word)).join(','),
            )
          }}
        />
      )
    case 'year':
      return (
        <Select label={label} value={value} set={set}>
          <option value="">{messages.anyYear}</option>
          {yearsOf(choices, value, { ...address, [name]: undefined }).map(({ year, count }) => (
            <option key={year} value={year}>
              {count !== undefined && isOfEvents ? `${year} (${count})` : year}
            </option>
          ))}
        </Select>
      )
    case 'whole':
      return <Whole label={label} value={value} from={input.from} to={input.to} set={set} />
    case 'id':
    case 'ids': {
      const listed = listedOf(choices, input.of)
      if (!listed) return <EntityBox label={label} id={value} isInstitution={input.of === 'institutions'} set={set} />
      if (input.type === 'ids') {
        const all = own ? listed.map((one) => ({ ...one, count: own[one.value] ?? 0 })) : listed
        return <Several label={label} all={all} value={value} set={set} />
      }
      const isKnown = value === '' || listed.some((one) => one.value === value)
      return (
        <Select label={label} value={value} set={set}>
          {(field.initial === '' || value === '') && <option value="">{messages.all}</option>}
          {!isKnown && <option value={value}>{value}</option>}
          {listed.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label} ({one.count})
            </option>
          ))}
        </Select>
      )
    }
    case 'day':
      return (
        <input
          type="date"
          aria-label={label}
          value={value}
          onChange={({ target }) => {
            set(target.value)
          }}
        />
      )
  }
}

function labelled(labels: Readonly<Record<string, string>>, name: string): string {
  return labels[name] ?? name
}

/** What one of the words that a parameter may have is called. */
function wordOf(word: string, messages: Messages, language: Language): string {
  const words: Readonly<Record<string, string>> = {
    ...messages.enums.InstitutionKind,
    ...messages.enums.TimelineEventKind,
    ...wordsIn(language).paths.relationships,
    ...messages.words,
  }
  const known = words[word]
  if (known !== undefined) return known
  const kind = word.toLowerCase().replace(/(?:^|_)(.)/g, (_all, first: string) => first.toUpperCase())
  return isKind(kind) ? messages.kinds[kind].many : word
}

interface Choice {
  readonly value: string
  readonly label: string
  readonly count: number | undefined
}

function listedOf(choices: ViewChoicesQuery | undefined, of: string): Choice[] | undefined {
  switch (of) {
    case 'areas':
      return (choices?.priorityAreas.nodes ?? []).map(({ id, name, projects }) => ({
        value: id,
        label: name,
        count: projects.totalCount,
      }))
    case 'countries':
      return (choices?.countries.nodes ?? []).map(({ id, name, institutions }) => ({
        value: id,
        label: name,
        count: institutions.totalCount,
      }))
    default:
      return undefined
  }
}

/** How many there are of a kind of institution or of event. */
function countOf(choices: ViewChoicesQuery | undefined, word: string): number | undefined {
  const buckets = [...(choices?.institutions.facets ?? []), ...(choices?.timeline.facets ?? [])].flatMap(
    (facet: CountsFragment) => (facet.field === 'kind' ? facet.buckets : []),
  )
  return buckets.find(({ value }) => value === word)?.count
}

/** The years in which something happened, none before the one chosen to begin with or after the one to end with. */
function yearsOf(choices: ViewChoicesQuery | undefined, chosen: string, { fromYear, toYear }: Address) {
  const buckets = choices?.inYears.facets[0]?.buckets ?? []
  const counted = buckets.flatMap(({ value, count }) => {
    const isOut = value === null || Number(value) < Number(fromYear ?? value) || Number(value) > Number(toYear ?? value)
    return isOut ? [] : [{ year: value, count }]
  })
  const known = counted.some(({ year }) => year === chosen) || chosen === ''
  return [...counted, ...(known ? [] : [{ year: chosen, count: undefined }])].toSorted(
    (one, other) => Number(other.year) - Number(one.year),
  )
}

/** None chosen is all. */
function Several({
  label,
  all,
  value,
  set,
}: {
  readonly label: string
  readonly all: readonly Choice[]
  readonly value: string
  readonly set: (value: string) => void
}) {
  const { messages } = useLanguage()
  const chosen = value === '' ? [] : value.split(',')
  const told =
    chosen.length === 0
      ? messages.all
      : chosen.length === 1
        ? (all.find((one) => one.value === chosen[0])?.label ?? value)
        : messages.chosen(chosen.length)
  return (
    <div className="control">
      <span>{label}</span>
      <details className="facet">
        <summary aria-label={`${label}: ${told}`}>{told}</summary>
        <fieldset>
          <legend className="unseen">{label}</legend>
          {all.map((one) => (
            <label key={one.value}>
              <input
                type="checkbox"
                checked={chosen.includes(one.value)}
                onChange={({ target }) => {
                  const next = target.checked ? [...chosen, one.value] : chosen.filter((each) => each !== one.value)
                  set(next.join(','))
                }}
              />
              <span>{one.label}</span>
              <span className="count">{one.count}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  )
}

function Whole({
  label,
  value,
  from,
  to,
  set,
}: {
  readonly label: string
  readonly value: string
  readonly from: number
  readonly to: number
  readonly set: (value: string) => void
}) {
  const id = useId()
  const [text, setText] = useState(value)
  useEffect(() => {
    setText(value)
  }, [value])
  const commit = (): void => {
    const number = Number(text)
    if (text === value) return
    if (Number.isInteger(number) && number >= from && number <= to) set(String(number))
    else setText(value)
  }
  return (
    <div className="control">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={from}
        max={to}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
        }}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit()
        }}
      />
    </div>
  )
}
