import type { Cost } from './measure.ts'

/** A question's cost on the small graph and on the large one. */
export interface Measured {
  readonly title: string
  readonly small: Cost
  readonly large: Cost
}

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
  return one === 0 ? '' : (other / one).toFixed(1)
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en')
}
