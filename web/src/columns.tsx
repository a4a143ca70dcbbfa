import type { ReactNode } from 'react'
import type { LabelName, Reference, Row, Rows } from './kinds.ts'
import { InLanguage, useLanguage } from './language.tsx'
import { ToThing } from './To.tsx'
import { isReference, Value } from './Value.tsx'

/** A column of a table: the field it shows and is sorted by. */
export interface Column {
  readonly name: LabelName
  readonly shown: string
  /** What the address calls it where the table is sorted by it; undefined where the schema does not sort by it. */
  readonly sort?: string
  /** Another label than that of its field. */
  readonly label?: 'name' | 'position'
}

/** What the tables of each kind show after the name; what each row has of it is asked in operations/rows.graphql. */
export const columns: { readonly [Kind in keyof Rows]: readonly (Column & { readonly name: keyof Rows[Kind] })[] } = {
  Institution: [by('kind', 'InstitutionKind'), by('city', 'String'), shown('country')],
  Researcher: [{ ...by('role', 'String'), label: 'position' }, shown('affiliations')],
  Program: [by('kind', 'ProgramKind'), by('startYear', 'Int'), by('endYear', 'Int')],
  Project: [shown('program'), by('kind', 'ProjectKind'), by('startYear', 'Int'), by('endYear', 'Int')],
  PriorityArea: [by('status', 'PriorityAreaStatus'), by('agreedDate', 'PartialDate')],
  Strategy: [by('startYear', 'Int'), by('endYear', 'Int')],
  BilateralAgreement: [by('signedDate', 'PartialDate')],
  Meeting: [by('date', 'PartialDate'), by('place', 'String'), by('mode', 'MeetingMode')],
  InstitutionalAgreement: [shown('parties'), by('kind', 'InstitutionalAgreementKind'), by('date', 'PartialDate')],
  Publication: [by('kind', 'PublicationKind'), by('year', 'Int')],
  Topic: [],
  Country: [by('isoCode', 'String')],
  Source: [by('publisher', 'String'), by('seenOn', 'Date')],
}

function by<Name extends LabelName>(name: Name, shown: string) {
  return { name, shown, sort: name }
}

function shown<Name extends LabelName>(name: Name) {
  return { name, shown: 'Reference' }
}

/** The name of a row, which leads to its page. */
export function RowName({ row }: { readonly row: Row }) {
  const { messages } = useLanguage()
  if (row.__typename === 'Source') return <ToThing thing={{ ...row, name: row.title ?? row.url, nameLang: null }} />
  const acronym = 'acronym' in row && row.acronym !== row.name ? row.acronym : null
  return (
    <>
      <ToThing thing={row} />
      {acronym !== null && (
        <>
          {' '}
          <abbr title={messages.labels.acronym}>{acronym}</abbr>
        </>
      )}
    </>
  )
}

/** One cell: nothing where nothing is known. */
export function Cell({
  value,
  shown,
  name,
}: {
  readonly value: unknown
  readonly shown: string
  readonly name: string
}): ReactNode {
  if (value === null || value === undefined) return null
  if (isShort(value))
    return (
      <ToThing thing={value}>
        <abbr title={value.name}>{value.acronym}</abbr>
      </ToThing>
    )
  if (isSome(value)) return <References {...value} />
  return <Value value={value} shown={shown} name={name} />
}

/** Something that is better known by its short name. */
function isShort(value: unknown): value is Reference & { readonly acronym: string } {
  return isReference(value) && 'acronym' in value && typeof value.acronym === 'string'
}

/** The first of several things, and how many there are. */
interface Some {
  readonly nodes: readonly Reference[]
  readonly totalCount: number
}

function isSome(value: unknown): value is Some {
  return typeof value === 'object' && value !== null && 'nodes' in value
}

function References({ nodes, totalCount }: Some) {
  const { messages } = useLanguage()
  const left = totalCount - nodes.length
  return (
    <>
      {nodes.map((thing, index) => (
        <span key={thing.id}>
          {index > 0 && ', '}
          <ToThing thing={thing}>
            <InLanguage lang={thing.nameLang}>{thing.name}</InLanguage>
          </ToThing>
        </span>
      ))}
      {left > 0 && <span className="quiet"> {messages.more(left)}</span>}
    </>
  )
}
