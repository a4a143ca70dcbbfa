import type { Cost } from './measure.ts'

/** A question's cost on the small graph and on the large one. */
export interface Measured {
  readonly title: string
  readonly small: Cost
  readonly large: Cost
}

/** Why some of it has to be so. */
const reasons = [
  'A list below one thing is sorted when it is asked for: no index has the order of the neighbours of one node. It reads as many as there are, the same for every page; only a hub has many.',
  'A part of a name that much is called by is found as often as it is there; all that was found is sorted for the page. A rare one costs little, however long the list.',
  '`contains` and `prefix` of other fields than names read the whole list: decision 18 says why, and what to ask instead.',
  'A condition through a relation (`participants: { some: … }`) is tried on each of the list until the page is full; what is counted beside it, on all of them.',
  '`collaborationNetwork` weighs all edges of its area before it cuts the strongest. `neighbourhood` ranks what is beside a hub.',
  '`totalCount` with a condition, `facets` and `crosstab` read what they count.',
  '`collaborations` works the partnerships out from all the evidence of the one asked about, once more for their `totalCount`: its cost is that of the evidence. A country has that of all its institutions.',
  '`suggestPartners` weighs all who have something in common with the one asked about, in areas and programs that grow with the graph; the ten it gives are a choice from thousands.',
  '`coverage`, `gaps`, `diff`, `followed` and `triangle` tell what is so, or is not so, of everything in a country, an area or a year: they read that. The pairs that `gaps` goes through grow faster than the graph, since its agreements do and what each of the parties has done does too.',
  'What is counted of the whole graph is counted once for each version of it: answers are kept (decision 14).',
  'What a search finds is ranked whole before the first page of it can be given, at most 10,000 for each of its queries.',
]

/** The page that tells what questions cost, as Markdown. */
export function costsPage(graphs: readonly string[], cores: number, all: readonly Measured[]): string {
  return [
    '# What questions cost, on a small graph and on one ten times as large',
    '',
    `Written by \`npm run bench -- costs\` on ${new Date().toISOString().slice(0, 10)}, on ${cores} cores.`,
    'Hits are what Neo4j read: nodes, relationships, properties, entries of an index; they are steady. Times were taken under its',
    'profiler on a machine that others used too: an order of magnitude. Objects are those of the answer.',
    '',
    ...graphs.map((made) => `- ${made}`),
    '',
    '| question | about | hits, small → large | × | objects, small → large | × | ms, small → large | plan |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...all.map(row),
    '',
    '## What grows with the graph, and why',
    '',
    ...reasons.map((reason) => `- ${reason}`),
    '',
  ].join('\n')
}

function row({ title, small, large }: Measured): string {
  const pair = (one: number, other: number): string => `${number(one)} → ${number(other)}`
  const cells = [
    title,
    pair(small.hits, large.hits),
    ratio(small.hits, large.hits),
    pair(small.objects, large.objects),
    ratio(small.objects, large.objects),
    pair(small.milliseconds, large.milliseconds),
    large.unindexed.length === 0 ? 'by index' : 'scan',
  ]
  return `| ${cells.join(' | ')} |`
}

function ratio(one: number, other: number): string {
  return one === 0 || Number.isNaN(other / one) ? '' : (other / one).toFixed(1)
}

function number(value: number): string {
  return Number.isNaN(value) ? 'given up' : Math.round(value).toLocaleString('en')
}
