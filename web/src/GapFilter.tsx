import { useAddress, useChange } from './address.ts'
import { firstPages, usual, type NarrowedBy } from './gapSections.ts'
import { GapChoicesDocument, type GapChoicesQuery } from './generated/graphql.ts'
import { useLanguage } from './language.tsx'
import type { Messages } from './messages/en.ts'
import { Select } from './Select.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'

type Option = readonly [value: string, label: string]

/** Sets in the address by what gaps are narrowed. */
export function GapFilter({ by }: { readonly by: NarrowedBy }) {
  const { messages } = useLanguage()
  const { data: choices } = useAnswer(GapChoicesDocument, useAsked())
  const change = useChange()
  const initial = String(usual[by] ?? '')
  const value = useAddress()[by] ?? initial
  const offered = optionsOf(by, choices, messages)
  // What only the address names is there too, as what is chosen.
  const options = offered.some(([each]) => each === value) ? offered : [...offered, optionOf(by, value, messages)]
  return (
    <Select
      label={messages.gaps.by[by]}
      value={value}
      set={(next) => {
        change({ ...firstPages, [by]: next === initial ? undefined : next })
      }}
    >
      {options.map(([each, label]) => (
        <option key={each} value={each}>
          {label}
        </option>
      ))}
    </Select>
  )
}

const numbers = { months: [6, 12, 24, 36, 60], years: [1, 2, 3, 5, 10], projects: [1, 2, 3, 5, 10] }

function optionsOf(by: NarrowedBy, choices: GapChoicesQuery | undefined, messages: Messages): readonly Option[] {
  switch (by) {
    case 'country':
      return [['', messages.gaps.anyCountry], ...named(choices?.countries.nodes)]
    case 'program':
      return [['', messages.gaps.anyProgram], ...named(choices?.programs.nodes)]
    case 'years':
      return [['', messages.gaps.ever], ...numbers.years.map((number) => optionOf(by, String(number), messages))]
    case 'months':
    case 'projects':
      return numbers[by].map((number) => optionOf(by, String(number), messages))
  }
}

function named(things: readonly { readonly id: string; readonly name: string }[] = []): Option[] {
  return things.map(({ id, name }) => [id, name])
}

function optionOf(by: NarrowedBy, value: string, { gaps }: Messages): Option {
  const number = Number(value)
  return [value, by === 'country' || by === 'program' || !Number.isInteger(number) ? value : gaps.so[by](number)]
}
