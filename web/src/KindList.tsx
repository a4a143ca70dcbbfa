import { useParams } from '@tanstack/react-router'
import { kindAt, type Kind } from './kinds.ts'
import { useLanguage } from './language.tsx'
import { NotFound } from './NotFound.tsx'
import { Actions } from './Actions.tsx'
import { Table } from './Table.tsx'
import { choiceFaults, useTableState, variablesOf } from './tableState.ts'
import { Title } from './Title.tsx'
import { To } from './To.tsx'
import { Told, Waiting } from './Told.tsx'
import { useAnswer } from './useAnswer.ts'
import { useAsked } from './useAsked.ts'
import { writtenNumber } from './written.ts'
import { Wrong } from './Wrong.tsx'

const size = 25

/** The list of the kind that the address names. */
export function ListOrNothing() {
  const kind = kindAt(useParams({ from: '/$many' }).many, 'many')
  return kind ? <KindList key={kind.name} kind={kind} /> : <NotFound />
}

function KindList({ kind }: { readonly kind: Kind }) {
  const { language, messages } = useLanguage()
  const { name, facets, list } = kind
  const [state] = useTableState('', facets)
  const asked = useAsked()
  const nameField = kind.isEntity ? 'names' : 'title'
  const variables = { ...asked, ...variablesOf(state, { facets, size, lang: asked.lang, nameField }) }
  const faults = choiceFaults(facets, state, messages)
  const answer = useAnswer(list, variables, faults.length === 0)
  const title = messages.kinds[name].many
  return (
    <div className="page">
      <Title>{title}</Title>
      <h1 id="list-title">
        {title} {answer.data && <span className="count">{writtenNumber(answer.data.list.totalCount, language)}</span>}
      </h1>
      {faults.length > 0 ? (
        <Wrong faults={faults}>
          <To path={`/${kind.many}`}>{messages.viewAfresh}</To>
        </Wrong>
      ) : (
        <Told answer={answer} waiting={<Waiting lines={size} />}>
          {({ list }) => (
            <Table
              kind={name}
              title={title}
              titleId="list-title"
              name=""
              facets={facets}
              list={list}
              rows={list.nodes.map((row) => ({ row }))}
              empty={messages.emptyKind(title)}
              counted
            />
          )}
        </Told>
      )}
      <Actions title={title} question={list} variables={variables} />
    </div>
  )
}
