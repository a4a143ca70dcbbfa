import { isTerm, plain, thingsIn } from '@panorama-graph/plot/plain.ts'
import type { Cell, Table } from '@panorama-graph/plot/view.ts'
import { useState } from 'react'
import { useAddress, useChange } from './address.ts'
import { useLanguage } from './language.tsx'
import { ToThing } from './To.tsx'
import { WebLink } from './WebLink.tsx'
import { writtenNumber } from './written.ts'

/** So many rows at once, unless all are asked for. */
const first = 100

/** What a picture shows, as a table that sorts by each of its columns. Its ids and constants are for the files. */
export function ViewTable({ table: { columns, rows }, title }: { readonly table: Table; readonly title: string }) {
  const { language, messages } = useLanguage()
  const sort = useAddress()['sort'] ?? ''
  const change = useChange()
  const [isWhole, setWhole] = useState(false)
  const shown = columns.flatMap((column, index) => (isForFiles(column.key) ? [] : [{ ...column, index }]))
  const by = shown.find(({ key }) => key === sort.replace(/^-/, ''))
  const down = sort.startsWith('-')
  const sorted = by
    ? rows.toSorted((one, other) =>
        compared(plain(one[by.index] ?? null), plain(other[by.index] ?? null), down, language),
      )
    : rows
  const taken = isWhole ? sorted : sorted.slice(0, first)
  if (rows.length === 0) return <p className="quiet">{messages.emptyFiltered}</p>
  return (
    <>
      <div className="twin" role="region" aria-label={title} tabIndex={0}>
        <table>
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              {shown.map(({ key, name, index }) => (
                <th
                  key={key}
                  scope="col"
                  className={isNumber(rows, index) ? 'number' : undefined}
                  aria-sort={by?.key !== key ? undefined : down ? 'descending' : 'ascending'}
                >
                  <button
                    type="button"
                    title={messages.sortBy(name)}
                    onClick={() => {
                      change({ sort: by?.key === key ? (down ? undefined : `-${key}`) : key })
                    }}
                  >
                    {name}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {taken.map((row, place) => (
              <tr key={place}>
                {shown.map(({ key, name, index }, column) => {
                  const value = row[index]
                  const Part = column === 0 ? 'th' : 'td'
                  return (
                    <Part
                      key={key}
                      {...(column === 0 && { scope: 'row' })}
                      data-label={name}
                      className={typeof value === 'number' ? 'number' : undefined}
                    >
                      <Shown value={value ?? null} column={key} />
                    </Part>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="pages">
        <span>{messages.inAll(writtenNumber(rows.length, language))}</span>
        {rows.length > taken.length && (
          <button
            type="button"
            onClick={() => {
              setWhole(true)
            }}
          >
            {messages.showAll}
          </button>
        )}
      </p>
    </>
  )
}

function Shown({ value, column }: { readonly value: Cell; readonly column: string }) {
  const { language } = useLanguage()
  if (typeof value === 'number') return isYear(column) ? value : writtenNumber(value, language)
  if (column === 'sources' && typeof value === 'string') return <Addresses of={value.split(' ')} />
  if (value === null || typeof value === 'string') return value
  if (isTerm(value)) return value.name
  return thingsIn(value).map((thing, index) => (
    <span key={thing.id}>
      {index > 0 && ', '}
      <ToThing thing={thing} />
    </span>
  ))
}

function Addresses({ of }: { readonly of: readonly string[] }) {
  return (
    <ul className="values">
      {of.map((address) => (
        <li key={address}>
          <WebLink to={address} />
        </li>
      ))}
    </ul>
  )
}

function isForFiles(key: string): boolean {
  return ['id', 'relationship', 'direction'].includes(key) || key.endsWith('Id')
}

function isYear(key: string): boolean {
  return key === 'first' || key === 'last'
}

function isNumber(rows: Table['rows'], index: number): boolean {
  return rows.some((row) => typeof row[index] === 'number')
}

type Flat = ReturnType<typeof plain>

/** What is not known comes last, however it is sorted. */
function compared(one: Flat, other: Flat, down: boolean, language: string): number {
  if (one == null || other == null) return Number(one == null) - Number(other == null)
  const order =
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : String(one).localeCompare(String(other), language, { numeric: true })
  return down ? -order : order
}
