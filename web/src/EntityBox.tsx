import { useEffect, useState } from 'react'
import { Combo } from './Combo.tsx'
import { NamedDocument, SuggestDocument } from './generated/graphql.ts'
import { kindNamed } from './kinds.ts'
import { InLanguage, useLanguage } from './language.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'
import { useSettled } from './useSettled.ts'

/** Chooses something of the graph by a part of its name; emptied, it chooses none. */
export function EntityBox({
  label,
  id,
  isInstitution,
  set,
}: {
  readonly label: string
  readonly id: string
  /** Whether only an institution may be chosen. */
  readonly isInstitution: boolean
  readonly set: (id: string) => void
}) {
  const { messages } = useLanguage()
  const asked = useAsked()
  const { data: named } = useAnswer(NamedDocument, { ...asked, ids: [id] }, id !== '')
  const node = named?.nodes.find((each) => each?.id === id)
  const name = id === '' ? '' : node && 'name' in node ? node.name : id
  const [text, setText] = useState(name)
  useEffect(() => {
    setText(name)
  }, [name])
  const settled = useSettled(text.trim(), 120)
  const isTyped = settled !== '' && settled !== name && text.trim() !== ''
  const { data } = useAnswer(SuggestDocument, { ...asked, text: settled }, isTyped)
  const found = (data?.suggest ?? []).filter(({ kind }) => !isInstitution || kind === 'INSTITUTION')
  return (
    <Combo
      label={label}
      text={text}
      onText={(typed) => {
        setText(typed)
        if (typed === '') set('')
      }}
      items={isTyped ? found : []}
      keyOf={({ kind, entity }) => `${kind} ${entity.id}`}
      show={({ kind, entity }) => (
        <>
          <InLanguage lang={entity.nameLang}>{entity.name}</InLanguage>
          <span className="kind">{messages.kinds[kindNamed(kind)].one}</span>
        </>
      )}
      onChoose={({ entity }) => {
        setText(entity.name)
        set(entity.id)
      }}
    />
  )
}
