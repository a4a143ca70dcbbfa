import { max } from 'd3-array'
import type { ReactElement } from 'react'
import { Frame, innerWidth } from '../frame.tsx'
import {
  PlotCoverageDocument,
  type PlotCoverageQuery,
  type PlotCoverageQueryVariables,
} from '../generated/operations.ts'
import { gapLegend, Grid, gridHeight, scaleLegend, type Head } from '../grid.tsx'
import { marked } from '../marked.ts'
import { choice, codec, yearFaults } from '../parameters.ts'
import { projectConditions, projects, projectWhere, type Projects } from '../projects.ts'
import { namesIn, shared } from '../shared.ts'
import type { Place, Term, Thing, View } from '../view.ts'
import { wordsIn, type Dimension } from '../words/words.ts'

interface CoverageState extends Projects {
  readonly rows: Dimension
  readonly columns: Dimension
}

const dimensions = ['PRIORITY_AREAS', 'PROGRAM', 'START_YEAR', 'KIND', 'INVOLVED_COUNTRIES', 'COUNTRY_PAIRS'] as const

/** The facet of projects that each is. */
const facets: Readonly<Record<Dimension, string>> = {
  PRIORITY_AREAS: 'priorityAreas',
  PROGRAM: 'program',
  START_YEAR: 'startYear',
  KIND: 'kind',
  INVOLVED_COUNTRIES: 'involvedCountries',
  COUNTRY_PAIRS: 'countryPairs',
}

/** So many rows and columns are drawn; the table has all. */
const most = { rows: 60, columns: 40 }

/** What the projects cover, priority areas by programs at first, and where there are none. */
export const coverage: View<CoverageState, PlotCoverageQuery, PlotCoverageQueryVariables> = {
  name: 'coverage',
  parameters: codec<CoverageState>(
    {
      rows: choice('The field whose values are the rows.', dimensions, 'PRIORITY_AREAS'),
      columns: choice('The field whose values are the columns.', dimensions, 'PROGRAM'),
      ...projects,
      ...shared,
    },
    yearFaults,
  ),
  operation: PlotCoverageDocument,
  variables: (state) => ({
    rows: state.rows,
    columns: state.columns,
    where: projectWhere(state),
    named: state.countries,
    asOf: state.asOf,
    lang: namesIn(state.lang),
  }),
  title: (_data, state) => titleOf(state),
  describe,
  draw,
  leadsTo: ({ cell, row, column }, data, state) => {
    const { rows, columns } = crosstab(data, state)
    const [head, across] = cell === undefined ? [row, column] : cell.split(' ')
    const values = [
      [facets[state.rows], rows.find(({ id }) => id === head)],
      [facets[state.columns], columns.find(({ id }) => id === across)],
    ] as const
    const chosen = values.flatMap(([facet, found]) => (found ? [[facet, found.value] as const] : []))
    return chosen.length === 0 ? undefined : { to: 'list', type: 'Project', chosen: Object.fromEntries(chosen) }
  },
  table: (data, state) => {
    const { columns } = wordsIn(state.lang)
    const { rows, columns: across, counts } = crosstab(data, state)
    return {
      columns: [
        { key: 'rowId', name: `id (${columns.row})` },
        { key: 'row', name: columns.row, isNamed: true },
        { key: 'columnId', name: `id (${columns.column})` },
        { key: 'column', name: columns.column, isNamed: true },
        { key: 'count', name: columns.count },
      ],
      rows: rows.flatMap((row, index) =>
        across.map((column, place) => [row.value, row.shown, column.value, column.shown, counts[index]?.[place] ?? 0]),
      ),
    }
  },
}

function titleOf({ rows, columns, lang }: CoverageState): string {
  const { coverage } = wordsIn(lang)
  return coverage.title(coverage.dimension[rows], coverage.dimension[columns])
}

interface Value extends Head {
  /** As the graph gives it; null for what has none. */
  readonly value: string | null
  /** Whether it is no priority area that two countries only talk of, or have given up. */
  readonly isInForce: boolean
  readonly shown: Thing | Term | string
}

/** The counts with their heads; what has no value comes last, and only where there is any. */
function crosstab({ coverage }: PlotCoverageQuery, state: CoverageState) {
  const { coverage: words, projectKinds } = wordsIn(state.lang)
  const headsOf = (
    buckets: PlotCoverageQuery['coverage']['rows'],
    dimension: Dimension,
  ): (Value & { place: number })[] =>
    buckets
      .map(({ value, count, entity }, place) => {
        const kind = dimension === 'KIND' ? termOf(value, projectKinds) : undefined
        const status = entity?.__typename === 'PriorityArea' && entity.status !== 'IN_FORCE' ? entity.status : null
        const name = entity ? marked(entity, state) : (kind?.name ?? value ?? words.noneKnown[dimension])
        const title = status === null ? name : words.withStatus(name, status)
        const acronym = entity && 'acronym' in entity ? entity.acronym : null
        return {
          id: value ?? '',
          value,
          label: acronym ?? name,
          title,
          isInForce: status === null,
          shown: entity ?? kind ?? name,
          total: count,
          place,
        }
      })
      .filter(({ value, total }) => value !== null || total > 0)
  const rows = headsOf(coverage.rows, state.rows)
  const columns = headsOf(coverage.columns, state.columns)
  return {
    rows,
    columns,
    counts: rows.map((row) => columns.map((column) => coverage.counts[row.place]?.[column.place] ?? 0)),
  }
}

function termOf(constant: string | null, names: Readonly<Record<string, string>>): Term | undefined {
  const name = names[constant ?? '']
  return constant === null || name === undefined ? undefined : { constant, name }
}

function describe(data: PlotCoverageQuery, state: CoverageState): string {
  const { rows, columns, counts } = crosstab(data, state)
  const cells = counts.flat()
  const empty = rows.filter(({ total }) => total === 0).map(({ title }) => title)
  const gaps = cells.filter((count) => count === 0).length
  return wordsIn(state.lang).coverage.describe(
    data.coverage.total,
    gaps,
    rows.length * columns.length,
    empty.slice(0, 10),
  )
}

function draw(data: PlotCoverageQuery, state: CoverageState, place: Place): ReactElement {
  const words = wordsIn(state.lang)
  const { rows, columns, counts } = crosstab(data, state)
  const heads = { rows: rows.slice(0, most.rows), columns: columns.slice(0, most.columns) }
  const greatest = max(counts.flat()) ?? 1
  const width = innerWidth(state)
  const left = { rows: rows.length - heads.rows.length, columns: columns.length - heads.columns.length }
  const isEmpty = rows.length === 0 || columns.length === 0
  const notInForce = [...rows, ...columns].filter(({ isInForce }) => !isInForce).map(({ title }) => title)
  const grid = { ...heads, width }
  return (
    <Frame
      name="coverage"
      state={state}
      place={place}
      graph={data.graph}
      title={titleOf(state)}
      description={describe(data, state)}
      subtitle={[words.coverage.total(data.coverage.total), projectConditions(data, state)].filter(Boolean).join(' · ')}
      legend={
        isEmpty
          ? []
          : [scaleLegend(words.coverage.projects, greatest, state), gapLegend(words.coverage.none, 'coverage', state)]
      }
      notes={[
        ...(isEmpty ? [words.nothing] : [words.coverage.several, words.coverage.recorded]),
        ...(notInForce.length > 0 ? [words.coverage.notInForce(notInForce)] : []),
        ...(left.rows + left.columns > 0 ? [words.coverage.leftOut(left.rows, left.columns)] : []),
      ]}
      height={isEmpty ? 0 : gridHeight(grid)}
    >
      {!isEmpty && (
        <Grid
          {...grid}
          name="coverage"
          state={state}
          greatest={greatest}
          showsGaps
          totalLabel={words.total}
          cell={(row, column) => {
            const value = counts[row]?.[column] ?? 0
            return { value, title: `${rows[row]?.title ?? ''} × ${columns[column]?.title ?? ''}: ${value}` }
          }}
        />
      )}
    </Frame>
  )
}
