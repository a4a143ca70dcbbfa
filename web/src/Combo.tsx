import { useCombobox } from 'downshift'
import type { ReactNode } from 'react'
import { useLanguage } from './language.tsx'

/** A field that offers what fits the text typed so far, and chooses one of it. */
export function Combo<Item>({
  label,
  text,
  onText,
  items,
  keyOf,
  show,
  onChoose,
}: {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly show: (item: Item) => ReactNode
  readonly onChoose: (item: Item) => void
}) {
  const { messages } = useLanguage()
  const box = useCombobox<Item>({
    items: [...items],
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: () => text,
    stateReducer: (_state, { type, changes }) => {
      const isChoice =
        type === useCombobox.stateChangeTypes.InputKeyDownEnter || type === useCombobox.stateChangeTypes.ItemClick
      if (isChoice && changes.selectedItem) onChoose(changes.selectedItem)
      return { ...changes, selectedItem: null }
    },
  })
  const isOffering = box.isOpen && items.length > 0
  return (
    <div className="control combo">
      <label {...box.getLabelProps()}>{label}</label>
      <input
        {...box.getInputProps({
          type: 'search',
          spellCheck: false,
          autoComplete: 'off',
          placeholder: messages.nameSomething,
          // At once: where downshift tells of it, a render later, letters of a quick typist are lost.
          onChange: ({ currentTarget }) => {
            onText(currentTarget.value)
          },
        })}
      />
      <ul {...box.getMenuProps()} className={isOffering ? 'choices open' : 'choices'}>
        {box.isOpen &&
          items.map((item, index) => (
            <li
              key={keyOf(item)}
              {...box.getItemProps({ item, index, 'aria-selected': box.highlightedIndex === index })}
            >
              {show(item)}
            </li>
          ))}
      </ul>
    </div>
  )
}
