import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { root } from '../openGraph.ts'
import type { Size } from '../size.ts'
import { rivals, type Name } from './contestant.ts'
import type { Measured } from './measureOperation.ts'
import type { MixFigures } from './mix.ts'
import { cpu, targetsOf } from './targets.ts'

/** What was measured on a bench graph of one size. */
export interface OfSize {
  readonly size: Size
  readonly made: string
  readonly neo4j: string
  readonly operations: readonly Measured[]
  /** Undefined where only some operations were measured. */
  readonly mix: ReadonlyMap<Name, MixFigures> | undefined
}

const intro = `
- **us**: the program's own server, its answers not kept.
- **@neo4j/graphql**: under Apollo Server, on the same graph, told of its labels, relationships and properties, those too that it is sorted by;
  with \`@cypher\` for what it has no words for (partners, search, paths), there with the statements of L1.
- **L1**: the best statement by hand that returns the answer as a map, through neo4j-driver over bare node:http, \`JSON.stringify\`.
- **L2**: the same, returning lists without names, and a writer by hand for each operation.
- **by hand** is what the better one of L1 and L2 reaches of the same ratio: a target beyond it asks more than the best statement known to us gives on raw facts.
- **HTTP alone**: L1's server, sending its first answer again without asking anything. No server over node:http is ahead by more, so a target beyond it is beyond all.

All are processes of their own with \`NODE_ENV=production\`, asked in turn by one client on the same machine. Their answers
were equal before anything was timed. Each request asks about something else than the one before; what is
measured comes after two turns of 30,000 requests of the same, or of six seconds each. CPU is that of the server's process and of
Neo4j's per request, over 16 connections: the figure to trust, for the machine is used by others too and the client has
to share it. A ratio above 1 is in our favour everywhere. L1, L2 and @neo4j/graphql rank the search as we do, for Lucene's own
order would be another answer; they work partners out from what they did together, which for us is stored when facts are written.
`

/** The page that tells how we compare, as Markdown. */
export function benchmarksPage(all: readonly OfSize[]): string {
  const model = cpus()[0]?.model ?? ''
  return [
    '# How fast it is, compared',
    '',
    `Written by \`npm run bench -- peers\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${model.trim()}), ` +
      `Node ${process.versions.node}, Neo4j ${all[0]?.neo4j ?? ''}, @neo4j/graphql ${versionOf('@neo4j/graphql')}, ` +
      `Apollo Server ${versionOf('@apollo/server')}, neo4j-driver ${versionOf('neo4j-driver')}.`,
    'To repeat: `npm run bench -- peers` (both sizes, from twenty minutes on a quick machine to an hour on a slow one), `npm run bench -- peers small --quick` (a minute), ' +
      '`npm run bench -- peers large fourLevels wide` (some operations).',
    intro,
    ...all.map(({ made }) => `- ${made}`),
    ...all.flatMap(ofSize),
    ...growth(all),
    '',
  ].join('\n')
}

function ofSize(one: OfSize): string[] {
  const isLarge = one.size.name === 'large'
  const targets = one.operations.flatMap((measured) =>
    targetsOf(measured, isLarge).map(({ what, asked, reached, byHand, atMost }) => [
      measured.operation.title,
      what,
      `≥ ${asked.toFixed(2)}`,
      reached.toFixed(2),
      byHand.toFixed(2),
      atMost.toFixed(2),
      reached >= asked ? 'yes' : '**no**',
    ]),
  )
  return [
    `\n## The ${one.size.name} graph: asked and reached\n`,
    ...table(['operation', 'ratio', 'asked', 'reached', 'by hand', 'HTTP alone', ''], [...targets, ...mixRow(one)]),
    `\n## The ${one.size.name} graph: figures\n`,
    ...table(
      [
        'operation',
        'answer',
        'who',
        'CPU of Node, ms',
        'CPU of Neo4j, ms',
        'both',
        'cold, ms',
        'p50, ms',
        'p95, ms',
        'a second at 16',
        'at 64',
      ],
      one.operations.flatMap(figureRows),
    ),
    ...mixFigures(one),
  ]
}

function figureRows({ operation, bytes, figures }: Measured): string[][] {
  return [...figures].map(([name, found]) => {
    const { node, neo4j, cold, p50, p95, at16, at64 } = found
    const numbers = [node, neo4j, cpu(found), cold, p50, p95].map((value) => value.toFixed(value < 10 ? 2 : 1))
    return [operation.title, `${(bytes / 1000).toFixed(1)} kB`, name, ...numbers, at16.toFixed(0), at64.toFixed(0)]
  })
}

function mixRow({ mix }: OfSize): string[][] {
  const [us, peer] = [mix?.get('us, answers kept'), mix?.get('@neo4j/graphql')]
  if (!us || !peer) return []
  const ratios = [
    ['CPU, @neo4j/graphql ÷ us', (peer.node + peer.neo4j) / (us.node + us.neo4j)],
    ['throughput at 16, us ÷ @neo4j/graphql', us.rate / peer.rate],
  ] as const
  return ratios.map(([what, reached]) => [
    'mix of all, answers kept',
    what,
    '≥ 100.00',
    reached.toFixed(2),
    '',
    '',
    reached >= 100 ? 'yes' : '**no**',
  ])
}

function mixFigures({ mix }: OfSize): string[] {
  if (!mix) return []
  const rows = [...mix].map(([name, { node, neo4j, rate }]) => [
    name,
    node.toFixed(3),
    neo4j.toFixed(3),
    rate.toFixed(0),
  ])
  return [
    "\nA mix of all operations, each about one of 50 things by Zipf's law, warmed up, with one write halfway:\n",
    ...table(['who', 'CPU of Node, ms', 'CPU of Neo4j, ms', 'a second at 16'], rows),
  ]
}

/** How the CPU of an operation grows with the graph. */
function growth([small, large]: readonly OfSize[]): string[] {
  if (!small || !large) return []
  const rows = large.operations.map(({ operation, figures }) => [
    operation.title,
    ...rivals.map((name) => {
      const before = small.operations.find((one) => one.operation === operation)?.figures.get(name)
      const after = figures.get(name)
      return before && after
        ? `${cpu(before).toFixed(1)} → ${cpu(after).toFixed(1)}, ${(cpu(after) / cpu(before)).toFixed(1)} ×`
        : ''
    }),
  ])
  return [
    '\n## From small to large, ten times as much: CPU per request, ms\n',
    ...table(['operation', ...rivals], rows),
  ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  return version
}
