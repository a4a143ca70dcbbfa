import { max } from 'd3-array'
import type { ReactElement } from 'react'
import {
  collaborationCounts,
  collaborations,
  conditionsOf,
  institutionLead,
  missingArea,
  networkVariables,
  notesOf,
  pairLead,
  partnershipGraph,
  partnershipTable,
  shortName,
  shownCollaborations,
  type Collaborations,
  type Institution,
  type Partnership,
} from '../collaborations.ts'
import type { Fault } from '../faults.ts'
import { Frame, innerWidth } from '../frame.tsx'
import { PlotNetworkDocument, type PlotNetworkQuery, type PlotNetworkQueryVariables } from '../generated/operations.ts'
import { Grid, gridHeight, scaleLegend, type Head } from '../grid.tsx'
import { marked } from '../marked.ts'
import { choice, codec, requiredId, whole, yearFaults } from '../parameters.ts'
import { shared } from '../shared.ts'
import type { Place, View } from '../view.ts'
import { wordsIn } from '../words/words.ts'

interface MatrixState extends Collaborations {
  readonly rows: string
  readonly columns: string
  readonly order: 'strength' | 'name' | 'community'
  readonly limit: number
}

/** Institutions by institutions, of two countries or of one: how much each two have in common. */
export const matrix: View<MatrixState, PlotNetworkQuery, PlotNetworkQueryVariables> = {
  name: 'matrix',
  parameters: codec<MatrixState>(
    {
      ...collaborations,
      rows: { ...requiredId('The country whose institutions are the rows.', 'countries'), initial: { value: 'no' } },
      columns: {
        ...requiredId('The country whose institutions are the columns.', 'countries'),
        initial: { value: 'jp' },
      },
      order: choice('In which order they come.', ['strength', 'name', 'community'], 'strength'),
      limit: whole('How many rows and columns, those with the most in common first.', { from: 2, to: 60, value: 20 }),
      ...shared,
    },
    yearFaults,
  ),
  operation: PlotNetworkDocument,
  variables: (state) => networkVariables(state, 500, [...new Set([state.rows, state.columns])]),
  missing: (data, state) => missingArea(data, state) ?? missingCountry(data, state),
  title: (data, state) => titleOf(data, state),
  describe,
  draw,
  counts: collaborationCounts,
  leadsTo: ({ row, column, cell }) => institutionLead({ node: row ?? column }) ?? pairLead(cell),
  table: (data, state) => partnershipTable(crossed(data, state).pairs, state),
  graph: (data, state) => {
    const { rows, columns, pairs } = crossed(data, state)
    return partnershipGraph({ institutions: [...new Set([...rows, ...columns])], partnerships: pairs })
  },
}

function missingCountry({ named }: PlotNetworkQuery, { rows, columns }: MatrixState): Fault | undefined {
  const unknown = [rows, columns].find((id) => !named.some((node) => node?.id === id))
  if (unknown === undefined) return undefined
  return {
    parameter: 'rows, columns',
    expected: ({ idsOfCountries }) => idsOfCountries,
    got: ({ unheld }) => unheld(unknown),
    remedy: 'correct',
  }
}

function titleOf({ named }: PlotNetworkQuery, { rows, columns, lang }: MatrixState): string {
  const [one = rows, other = columns] = [rows, columns]
    .map((id) => named.find((node) => node?.id === id))
    .map((node) => (node && 'name' in node ? node.name : undefined))
  return wordsIn(lang).matrix.title(one, other)
}

function describe(data: PlotNetworkQuery, state: MatrixState): string {
  const { rows, columns, pairs } = crossed(data, state)
  const words = wordsIn(state.lang)
  const strongest = pairs
    .slice(0, 3)
    .map(({ source, target, weight }) => words.network.edge(marked(source, state), marked(target, state), weight))
  return words.matrix.describe(rows.length, columns.length, pairs.length, strongest)
}

/** The institutions of both countries that have something in common, and the pairs of those shown, the one of the rows as source. */
function crossed(data: PlotNetworkQuery, state: MatrixState) {
  const { partnerships } = shownCollaborations(data)
  const turned = partnerships.flatMap((partnership): Partnership[] => {
    const { source, target } = partnership
    if (source.country?.id === state.rows && target.country?.id === state.columns) return [partnership]
    if (source.country?.id === state.columns && target.country?.id === state.rows)
      return [{ ...partnership, source: target, target: source }]
    return []
  })
  const rows = ofCountry(turned, state.rows)
  const columns = ofCountry(turned, state.columns)
  const kept = {
    rows: inOrder(rows.slice(0, state.limit), state),
    columns: inOrder(columns.slice(0, state.limit), state),
  }
  const shown = new Set([...kept.rows, ...kept.columns].map(({ id }) => id))
  return {
    ...kept,
    totals: totalsOf(turned),
    pairs: turned.filter(({ source, target }) => shown.has(source.id) && shown.has(target.id)),
    leftOut: { rows: rows.length - kept.rows.length, columns: columns.length - kept.columns.length },
  }
}

/** What each has in common with all of the other country, those not shown among them. */
function totalsOf(pairs: readonly Partnership[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>()
  for (const { source, target, weight } of pairs) {
    for (const { id } of [source, target]) totals.set(id, (totals.get(id) ?? 0) + weight)
  }
  return totals
}

/** The institutions of a country at these pairs, those with the most in common first. */
function ofCountry(pairs: readonly Partnership[], country: string): Institution[] {
  const strengths = new Map<string, { institution: Institution; strength: number }>()
  for (const { source, target, weight } of pairs) {
    for (const institution of new Set([source, target])) {
      if (institution.country?.id !== country) continue
      const { strength } = strengths.get(institution.id) ?? { strength: 0 }
      strengths.set(institution.id, { institution, strength: strength + weight })
    }
  }
  return [...strengths.values()]
    .sort((one, other) => other.strength - one.strength || (one.institution.id < other.institution.id ? -1 : 1))
    .map(({ institution }) => institution)
}

function inOrder(institutions: readonly Institution[], { order, lang }: MatrixState): Institution[] {
  const { compare } = new Intl.Collator(lang)
  const orders = {
    strength: () => 0,
    name: (one: Institution, other: Institution) => compare(one.name, other.name),
    community: (one: Institution, other: Institution) =>
      (one.community ?? Infinity) - (other.community ?? Infinity) || 0,
  }
  return [...institutions].sort(orders[order])
}

function draw(data: PlotNetworkQuery, state: MatrixState, place: Place): ReactElement {
  const words = wordsIn(state.lang)
  const { rows, columns, pairs, totals, leftOut } = crossed(data, state)
  const weights = new Map(
    pairs.flatMap(
      ({ source, target, weight }) =>
        [
          [`${source.id} ${target.id}`, weight],
          ...(state.rows === state.columns ? [[`${target.id} ${source.id}`, weight] as const] : []),
        ] as const,
    ),
  )
  const weightOf = (row: Institution, column: Institution): number => weights.get(`${row.id} ${column.id}`) ?? 0
  const greatest = max(pairs, ({ weight }) => weight) ?? 1
  const width = innerWidth(state)
  const head = (institution: Institution): Head => ({
    id: institution.id,
    label: shortName(institution, state),
    title: institution.name,
    total: totals.get(institution.id) ?? 0,
  })
  const heads = { rows: rows.map(head), columns: columns.map(head) }
  const isEmpty = pairs.length === 0
  return (
    <Frame
      name="matrix"
      state={state}
      place={place}
      graph={data.graph}
      title={titleOf(data, state)}
      description={describe(data, state)}
      subtitle={conditionsOf(data.named, state)}
      legend={isEmpty ? [] : [scaleLegend(words.matrix.scale, greatest, state)]}
      notes={[
        isEmpty ? words.nothing : words.inCommon,
        ...notesOf(state),
        ...(leftOut.rows + leftOut.columns > 0 ? [words.matrix.leftOut(leftOut.rows, leftOut.columns)] : []),
      ]}
      height={isEmpty ? 0 : gridHeight({ ...heads, width })}
    >
      {!isEmpty && (
        <Grid
          {...heads}
          name="matrix"
          state={state}
          width={width}
          greatest={greatest}
          showsGaps={false}
          totalLabel={words.total}
          cell={(row, column) => {
            const [one, other] = [rows[row], columns[column]]
            if (!one || !other || one === other) return undefined
            const value = weightOf(one, other)
            return { value, title: words.network.edge(one.name, other.name, value) }
          }}
        />
      )}
    </Frame>
  )
}
