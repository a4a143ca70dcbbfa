import type { ReactNode } from 'react'
import { Cell, columns, RowName, type Column } from './columns.tsx'
import type { Edge, Fact, Facet, KindName, List, Row } from './kinds.ts'
import { useLanguage } from './language.tsx'
import { Filters } from './Filters.tsx'
import type { Messages } from './messages/en.ts'
import { Pages } from './Pages.tsx'
import { Sources } from './Sources.tsx'
import { useTableState } from './tableState.ts'

interface Props {
  readonly kind: KindName
  /** What it lists, said above it by a heading of that id. */
  readonly title: string
  readonly titleId: string
  /** The part of the address that is its own. */
  readonly name: string
  readonly facets: readonly Facet[]
  readonly edge?: readonly Fact[]
  readonly list: List
  readonly rows: readonly { readonly row: Row; readonly edge?: Edge }[]
  /** What is said where there is nothing, and nothing was filtered away. */
  readonly empty: string
  /** Whether the filters are there at once, or when they are asked for. */
  readonly counted: boolean
  readonly onCount?: () => void
}

/** Rows of a kind, that sort, filter and page; how it is looked at stands in the address. */
export function Table({ kind, title, titleId, name, facets, edge = [], list, rows, empty, counted, onCount }: Props) {
  const { messages } = useLanguage()
  const [state, set] = useTableState(name, facets)
  const { totalCount, pageInfo } = list
  const isTold = ({ name, sort }: Column, of: (row: Props['rows'][number]) => unknown): boolean =>
    state.sort.replace('-', '') === sort ||
    rows.some((row) => !isEmpty((of(row) as Readonly<Record<string, unknown>>)[name]))
  const ofEdge = edge
    .map((fact): Column => ({ ...fact, sort: `edge.${fact.name}` }))
    .filter((column) => isTold(column, ({ edge }) => edge))
  const ofRow = (columns[kind] as readonly Column[]).filter((column) => isTold(column, ({ row }) => row))
  const isPaged = pageInfo.hasNextPage || pageInfo.hasPreviousPage
  const isLarge = isPaged || state.isFiltered || totalCount > 5
  const heads: Column[] = [{ name: 'acronym', label: 'name', shown: 'String', sort: 'name' }, ...ofEdge, ...ofRow]
  return (
    <>
      {isLarge && (
        <Filters
          title={title}
          state={state}
          set={set}
          facets={facets}
          counts={list.facets}
          counted={counted}
          {...(onCount && { onCount })}
        />
      )}
      {rows.length === 0 ? (
        <p className="quiet">{state.isFiltered ? messages.emptyFiltered : empty}</p>
      ) : (
        <table aria-labelledby={titleId}>
          <thead>
            <tr>
              {heads.map((column) => (
                <Head
                  key={column.sort ?? column.name}
                  column={column}
                  sort={state.sort}
                  set={set}
                  isSortable={isLarge}
                />
              ))}
              {edge.length > 0 || rows.some(({ edge }) => edge) ? <th scope="col">{messages.source}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, edge: of }) => (
              <tr key={row.id}>
                <th scope="row">
                  <RowName row={row} />
                </th>
                {ofEdge.map((column) => (
                  <Data key={column.name} column={column}>
                    <Cell value={of?.[column.name]} shown={column.shown} name={column.name} />
                  </Data>
                ))}
                {ofRow.map((column) => (
                  <Data key={column.name} column={column}>
                    <Cell
                      value={(row as Readonly<Record<string, unknown>>)[column.name]}
                      shown={column.shown}
                      name={column.name}
                    />
                  </Data>
                ))}
                {of && (
                  <td data-label={messages.source}>
                    <Sources of={of.sources} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pages of={title} totalCount={totalCount} pageInfo={pageInfo} set={set} isAlways={state.isFiltered} />
    </>
  )
}

/** What is not known of any row of a page has no column there. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === null || value === undefined || value === false
  return 'nodes' in value && Array.isArray(value.nodes) && value.nodes.length === 0
}

/** The head of a column, which sorts by it. */
export function Head({
  column: { shown, sort: by, ...column },
  sort,
  set,
  isSortable,
}: {
  readonly column: Column
  readonly sort: string
  readonly set: (changes: { sort: string | undefined }) => void
  readonly isSortable: boolean
}) {
  const { messages } = useLanguage()
  const label = labelOf(column, messages)
  const className = shown === 'Int' ? 'number' : undefined
  if (by === undefined || !isSortable)
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    )
  const direction = sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : undefined
  const next = direction === 'ascending' ? `-${by}` : direction === 'descending' ? undefined : by
  return (
    <th scope="col" aria-sort={direction ?? 'none'} className={className}>
      <button
        type="button"
        title={messages.sortBy(label)}
        onClick={() => {
          set({ sort: next })
        }}
      >
        {label}
      </button>
    </th>
  )
}

function Data({ column, children }: { readonly column: Column; readonly children: ReactNode }) {
  const { messages } = useLanguage()
  return (
    <td data-label={labelOf(column, messages)} className={column.shown === 'Int' ? 'number' : undefined}>
      {children}
    </td>
  )
}

function labelOf({ name, label }: Pick<Column, 'name' | 'label'>, messages: Messages): string {
  return label === undefined ? messages.labels[name] : messages[label]
}
