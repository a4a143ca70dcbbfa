import { scaleSqrt } from 'd3-scale'
import { max } from 'd3-array'
import type { ReactElement } from 'react'
import {
  collaborationCounts,
  collaborations,
  conditionsOf,
  institutionLead,
  latinOf,
  countries,
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
import { categoryColour, colouring, countryColour, type Colour } from '../colours.ts'
import type { Fault } from '../faults.ts'
import { Frame, innerWidth } from '../frame.tsx'
import { PlotNetworkDocument, type PlotNetworkQuery, type PlotNetworkQueryVariables } from '../generated/operations.ts'
import { round } from '../haloed.tsx'
import { labels } from '../labels.ts'
import { widthLegend, type LegendItem } from '../legend.tsx'
import { outline } from '../marks.ts'
import { marked } from '../marked.ts'
import { choice, codec, id, whole, yearFaults } from '../parameters.ts'
import { places } from '../places.ts'
import { shared } from '../shared.ts'
import { fitted } from '../text.ts'
import { Written } from '../written.tsx'
import type { Place, View } from '../view.ts'
import { wordsIn } from '../words/words.ts'

interface NetworkState extends Collaborations {
  readonly colour: 'country' | 'community'
  readonly countries: readonly string[]
  readonly around: string | null
  readonly limit: number
}

/** Who works with whom, as a network. */
export const network: View<NetworkState, PlotNetworkQuery, PlotNetworkQueryVariables> = {
  name: 'network',
  parameters: codec<NetworkState>(
    {
      ...collaborations,
      countries,
      around: id('Only this institution, by its id, and those it has something in common with: `uib`.', 'institutions'),
      colour: choice('What the colours tell; the shapes always tell the country.', ['country', 'community'], 'country'),
      limit: whole('How many institutions, those at the strongest partnerships first.', {
        from: 2,
        to: 2000,
        value: 100,
      }),
      ...shared,
    },
    yearFaults,
  ),
  operation: PlotNetworkDocument,
  variables: (state) => networkVariables(state, state.limit, state.countries, state.around),
  missing: (data, state) => missingArea(data, state) ?? missingCentre(data, state),
  title: titleOf,
  describe,
  draw,
  counts: collaborationCounts,
  leadsTo: (mark) => institutionLead(mark) ?? pairLead(mark['edge']),
  table: (data, state) => partnershipTable(shownCollaborations(data).partnerships, state),
  graph: (data) => partnershipGraph(shownCollaborations(data, { nodes: 2000, edges: 10_000 })),
}

function titleOf({ named }: PlotNetworkQuery, { around, lang }: NetworkState): string {
  const centre = named.find((node) => node?.id === around)
  const { title } = wordsIn(lang).network
  return centre && 'name' in centre ? `${title}: ${centre.name}` : title
}

function missingCentre({ named }: PlotNetworkQuery, { around }: NetworkState): Fault | undefined {
  if (around === null || named.some((node) => node?.id === around)) return undefined
  return {
    parameter: 'around',
    expected: ({ idOfInstitution }) => idOfInstitution,
    got: ({ unheld }) => unheld(around),
    remedy: 'correctOrLeaveOut',
  }
}

function describe(data: PlotNetworkQuery, state: NetworkState): string {
  const { institutions, partnerships } = shownCollaborations(data)
  const words = wordsIn(state.lang)
  const across = partnerships.find((partnership) => isAcross(partnership))
  return words.network.describe(
    { nodes: institutions.length, edges: partnerships.length },
    institutions.slice(0, 3).map((one) => marked(one, state)),
    across && words.network.edge(marked(across.source, state), marked(across.target, state), across.weight),
  )
}

function draw(data: PlotNetworkQuery, state: NetworkState, place: Place): ReactElement {
  const words = wordsIn(state.lang)
  const colour = colouring(state.theme)
  const { institutions, partnerships, leftOut } = shownCollaborations(data)
  const width = innerWidth(state)
  const height = Math.round(Math.min(width * 0.72, 1200))
  const placed = placesOf(institutions, width, height)
  const at = new Map(placed.map((one) => [one.institution.id, one]))
  const greatest = max(partnerships, ({ weight }) => weight) ?? 1
  const thin = Math.min(1, Math.sqrt(500 / Math.max(1, partnerships.length))) // of very many none should cover the others
  const stroke = scaleSqrt([1, Math.max(2, greatest)], [0.8 * thin, 6 * thin])
  const size = width < 500 ? 10.5 : 12
  const named = labels(
    placed.map(({ institution, ...spot }) => ({ ...spot, texts: textsOf(institution, state, size) })),
    size,
    { width, height, most: Math.max(12, Math.round((width * height) / 6500)) },
  )
  const unlabelled = named.filter((label) => label === undefined).length
  const paint = (institution: Institution): Colour => colourOf(institution, state)
  const hasTitles = partnerships.length <= 600
  return (
    <Frame
      name="network"
      state={state}
      place={place}
      graph={data.graph}
      title={titleOf(data, state)}
      description={describe(data, state)}
      subtitle={conditionsOf(data.named, state)}
      legend={institutions.length > 0 ? legendOf(institutions, greatest, state) : []}
      notes={[
        institutions.length === 0 ? words.nothing : words.inCommon,
        ...notesOf(state),
        ...(unlabelled > 0 ? [words.network.unlabelled(unlabelled)] : []),
        ...(leftOut.nodes + leftOut.edges > 0 ? [words.network.leftOut(leftOut.nodes, leftOut.edges)] : []),
      ]}
      height={institutions.length === 0 ? 0 : height}
    >
      <g fill="none">
        {[...partnerships].reverse().map((partnership) => {
          const { source, target, weight } = partnership
          const [from, to] = [at.get(source.id), at.get(target.id)]
          if (!from || !to) return null
          const across = isAcross(partnership)
          return (
            <path
              key={`${source.id} ${target.id}`}
              d={`M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`}
              stroke={colour(across ? 'ink' : 'line')}
              strokeOpacity={round((across ? 0.5 : 0.38) * Math.max(0.4, thin))}
              strokeWidth={round(stroke(weight))}
              data-edge={`${source.id} ${target.id}`}
            >
              {hasTitles && <title>{words.network.edge(source.name, target.name, weight)}</title>}
            </path>
          )
        })}
      </g>
      <g stroke={colour('paper')} strokeWidth={1.2}>
        {[...placed].reverse().map(({ institution, x, y, radius }) => (
          <path
            key={institution.id}
            d={outline(institution.country?.id, radius)}
            transform={`translate(${round(x)} ${round(y)})`}
            fill={colour(paint(institution))}
            data-node={institution.id}
          >
            <title>{`${institution.name} (${institution.country?.name ?? words.unknown}): ${institution.strength}`}</title>
          </path>
        ))}
      </g>
      <g>
        <Written labels={named} size={size} boldly={8} paper={colour('paper')} />
      </g>
    </Frame>
  )
}

function textsOf(institution: Institution, state: NetworkState, size: number): string[] {
  const short = shortName(institution, state)
  return [fitted(short, size, 180), fitted(latinOf(institution.acronym) ?? short, size, 100)]
}

function isAcross({ source, target }: Partnership): boolean {
  return source.country?.id !== target.country?.id
}

function colourOf({ country, community }: Institution, { colour }: NetworkState): Colour {
  return colour === 'country'
    ? countryColour(country?.id)
    : community === null
      ? 'other'
      : categoryColour(community - 1)
}

function placesOf(institutions: readonly Institution[], width: number, height: number) {
  const greatest = max(institutions, ({ strength }) => strength) ?? 1
  const crowd = Math.min(1, Math.sqrt(90 / Math.max(1, institutions.length))) * Math.min(1, width / 800)
  const radiusOf = scaleSqrt([0, greatest], [3 * crowd, 24 * crowd])
  const spots = institutions.map(({ strength, x, y }) => ({ x, y, radius: round(Math.max(1.5, radiusOf(strength))) }))
  const placed = places(spots, width, height, 3 * crowd)
  return institutions.flatMap((institution, index) => {
    const spot = placed[index]
    return spot ? [{ institution, ...spot }] : []
  })
}

function legendOf(institutions: readonly Institution[], greatest: number, state: NetworkState): LegendItem[] {
  const words = wordsIn(state.lang)
  const colour = colouring(state.theme)
  const mark = (country: string | undefined, fill: Colour) => <path d={outline(country, 6)} fill={colour(fill)} />
  const here = (country: string | undefined): boolean =>
    institutions.some((one) =>
      country === 'other' ? !['no', 'jp'].includes(one.country?.id ?? '') : one.country?.id === country,
    )
  const isByCountry = state.colour === 'country'
  const countries = [
    { id: 'no', label: words.norway },
    { id: 'jp', label: words.japan },
    { id: 'other', label: words.otherCountries },
  ].filter(({ id }) => here(id))
  const communities = [...new Set(institutions.map(({ community }) => community))]
    .filter((community) => community !== null)
    .sort((one, other) => one - other)
  return [
    ...countries.map(({ id, label }) => ({ label, mark: mark(id, isByCountry ? countryColour(id) : 'muted') })),
    ...(isByCountry
      ? []
      : communities.slice(0, 7).map((community) => ({
          label: words.network.community(community),
          mark: <rect x={-8} y={-5} width={16} height={10} rx={2} fill={colour(categoryColour(community - 1))} />,
        }))),
    ...(!isByCountry && communities.length > 7
      ? [
          {
            label: words.network.otherCommunities,
            mark: <rect x={-8} y={-5} width={16} height={10} rx={2} fill={colour('other')} />,
          },
        ]
      : []),
    {
      label: words.network.sizeIs,
      mark: (
        <g fill="none" stroke={colour('muted')}>
          <circle r={2.5} cx={-10} />
          <circle r={6} />
        </g>
      ),
      markWidth: 26,
    },
    widthLegend(words.network.widthIs, greatest, { stroke: colour('line'), widest: 6 }),
    {
      label: words.network.across,
      mark: <line x1={-10} x2={10} y1={0} y2={0} stroke={colour('ink')} strokeOpacity={0.6} strokeWidth={2} />,
    },
  ]
}
