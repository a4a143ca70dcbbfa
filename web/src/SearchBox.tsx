import { useNavigate } from '@tanstack/react-router'
import { useCombobox } from 'downshift'
import { useEffect, useState } from 'react'
import { kept, useAddress, type Address } from './address.ts'
import { SuggestDocument, type SuggestQuery } from './generated/graphql.ts'
import { kindNamed } from './kinds.ts'
import { InLanguage, useLanguage } from './language.tsx'
import { pathOf } from './To.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'
import { useSettled } from './useSettled.ts'

type Suggestion = SuggestQuery['suggest'][number]
type Choice = Suggestion | 'all'

/** Completes what is typed and leads there; Enter on the text itself leads to all that it finds. */
export function SearchBox({ className }: { readonly className: string }) {
  const { messages } = useLanguage()
  const address = useAddress()
  const navigate = useNavigate()
  const sought = address['q'] ?? ''
  const [text, setText] = useState(sought)
  useEffect(() => {
    setText(sought) // by going back too
  }, [sought])
  const settled = useSettled(text.trim(), 120)
  const asked = useAsked()
  const { data } = useAnswer(SuggestDocument, { ...asked, text: settled }, settled !== '')
  const suggestions = settled === '' || text.trim() === '' ? [] : (data?.suggest ?? [])
  const choices: Choice[] = text.trim() === '' ? [] : [...suggestions, 'all']

  const findAll = () => {
    if (text.trim() === '') return
    void navigate({ to: '/search', search: (before: Address) => ({ ...kept(before), q: text.trim() }) })
  }
  const box = useCombobox<Choice>({
    items: choices,
    inputValue: text,
    selectedItem: null,
    itemToString: () => text,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === 'all') findAll()
      else if (selectedItem) open(selectedItem)
    },
    stateReducer: (_state, { type, changes }) => {
      const chosen =
        type === useCombobox.stateChangeTypes.InputKeyDownEnter || type === useCombobox.stateChangeTypes.ItemClick
      return chosen ? { ...changes, isOpen: false, highlightedIndex: -1 } : changes
    },
  })
  const open = ({ kind, entity }: Suggestion) => {
    setText('')
    void navigate({ to: pathOf(kindNamed(kind), entity.id), search: kept })
  }

  return (
    <form
      role="search"
      className={`search ${className}`}
      onSubmit={(event) => {
        event.preventDefault()
        box.closeMenu()
        findAll()
      }}
    >
      <label {...box.getLabelProps()} className="unseen">
        {messages.searchLabel}
      </label>
      <input
        {...box.getInputProps({
          type: 'search',
          enterKeyHint: 'search',
          spellCheck: false,
          autoComplete: 'off',
          // At once: told after the next rendering, what is typed fast would lose letters.
          onChange: ({ target }) => {
            setText(target.value)
          },
          onKeyDown: ({ key, nativeEvent }) => {
            // Where nothing is highlighted, Enter sends the text itself.
            if (key === 'Enter' && box.highlightedIndex < 0)
              Object.assign(nativeEvent, { preventDownshiftDefault: true })
          },
          placeholder: className === 'small' ? messages.search : messages.searchLabel,
        })}
      />
      <button type="submit">{messages.search}</button>
      <ul {...box.getMenuProps()} className={box.isOpen && choices.length > 0 ? 'choices open' : 'choices'}>
        {box.isOpen &&
          choices.map((choice, index) => (
            <li
              key={choice === 'all' ? choice : `${choice.kind} ${choice.entity.id}`}
              {...box.getItemProps({ item: choice, index, 'aria-selected': box.highlightedIndex === index })}
            >
              {choice === 'all' ? (
                <span className="all">{messages.searchAll(text.trim())}</span>
              ) : (
                <Suggested suggestion={choice} />
              )}
            </li>
          ))}
      </ul>
      <p role="status" className="unseen">
        {box.isOpen && settled !== '' && data && messages.suggestions(suggestions.length)}
      </p>
    </form>
  )
}

function Suggested({ suggestion: { kind, entity, text, fragments } }: { readonly suggestion: Suggestion }) {
  const { messages } = useLanguage()
  const isOtherName = text !== entity.name
  return (
    <>
      <span className="name">
        {isOtherName ? <InLanguage lang={entity.nameLang}>{entity.name}</InLanguage> : <Fragments of={fragments} />}
        {isOtherName && (
          <span className="by">
            <Fragments of={fragments} />
          </span>
        )}
      </span>
      <span className="kind">{messages.kinds[kindNamed(kind)].one}</span>
    </>
  )
}

export function Fragments({ of }: { readonly of: readonly { readonly text: string; readonly isMatch: boolean }[] }) {
  return of.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))
}
