import { useState } from 'react'
import type { Relation } from './kinds.ts'
import { useLanguage } from './language.tsx'
import { Table } from './Table.tsx'
import { useTableState, variablesOf } from './tableState.ts'
import { Told, Waiting } from './Told.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'

const size = 10

/** A relation of a thing, as a table under its heading. */
export function RelationTable({
  id,
  relation,
  count,
}: {
  readonly id: string
  readonly relation: Relation
  /** How many there are, as the page knows already. */
  readonly count: number
}) {
  const { messages } = useLanguage()
  const { name, to, edge, facets, document } = relation
  const [state] = useTableState(name, facets)
  const [isCounting, setCounting] = useState(Object.keys(state.chosen).length > 0)
  const asked = useAsked()
  const answer = useAnswer(document, {
    ...asked,
    ...variablesOf(state, {
      facets,
      size,
      lang: asked.lang,
      nameField: to === 'Source' ? 'title' : 'names',
    }),
    id,
    counted: isCounting,
  })
  const title = messages.labels[name]
  const titleId = `${name}-title`
  return (
    <section id={name} className="relation">
      <h2 id={titleId}>
        {title} <span className="count">{count}</span>
      </h2>
      <Told answer={answer} waiting={<Waiting lines={Math.min(count, size)} />}>
        {({ of }) =>
          of && (
            <Table
              kind={to}
              title={title}
              titleId={titleId}
              name={name}
              facets={facets}
              edge={edge}
              list={of.list}
              rows={of.list.edges.map((each) => ({ row: each.node, edge: each }))}
              empty={messages.empty}
              counted={isCounting}
              onCount={() => {
                setCounting(true)
              }}
            />
          )
        }
      </Told>
    </section>
  )
}
