import { join } from 'node:path'
import { loadContract } from '../src/contract/loadContract.ts'
import { computed } from '../src/fields/computed.ts'
import { GraphFault } from '../src/graph/faults.ts'
import type { Graph } from '../src/graph/graph.ts'
import type { DataRecord } from '../src/ingest/dataRecord.ts'
import { loadFacts } from '../src/ingest/loadFacts.ts'
import { vocabularyOf } from '../src/ingest/vocabulary.ts'
import type { Question } from './questions.ts'

/*
 * A data set that is loaded in rounds, each of which changes all of it: the name of everything, and who takes part in its
 * project, and so who has worked with whom. A graph with two rounds in it shows at once.
 */

const vocabulary = vocabularyOf(loadContract(join(import.meta.dirname, '..'), computed({ publicUrl: '' })))
const dataset = 'drill'
const page = 'https://drill.example/page'
const members = Array.from({ length: 40 }, (_, number) => `drill-institution-${String(number).padStart(2, '0')}`)

/** Loads a round: whether it was acknowledged. */
export async function writeRound(graph: Graph, round: number): Promise<boolean> {
  try {
    await loadFacts(graph, { dataset, vocabulary, records: recordsOf(round) })
    return true
  } catch (error) {
    if (error instanceof GraphFault && error.passes) return false
    throw error
  }
}

/** Takes the ledger out of the graph, or another data set. */
export async function remove(graph: Graph, name = dataset): Promise<void> {
  await loadFacts(graph, { dataset: name, vocabulary, records: [] })
}

/** Asks for all of the ledger, in one field and so in one statement. Is right where it is whole and of a round that may be. */
export function roundQuestion(mayBe: (round: number) => boolean): Question {
  return {
    name: 'the ledger',
    query: `{
      project(by: { id: "drill-project" }) {
        name
        participants(first: 50) { totalCount nodes { id name collaborators(first: 50) { totalCount } } }
      }
    }`,
    faultIn: (data) => {
      const round = roundIn(data as LedgerData)
      if (typeof round === 'string') return `half a load is visible: ${round}`
      return mayBe(round)
        ? undefined
        : `round ${round} may not be: one was acknowledged after it, or it was never loaded`
    },
  }
}

interface LedgerData {
  readonly project: {
    readonly name: string
    readonly participants: {
      readonly totalCount: number
      readonly nodes: readonly {
        readonly id: string
        readonly name: string
        readonly collaborators: { readonly totalCount: number }
      }[]
    }
  } | null
}

/** The round that all of it is of, or what is of no one round. Before the first there is none of it: 0. */
function roundIn({ project }: LedgerData): number | string {
  if (!project) return 0
  const round = Number(project.name.replace('Drill round ', ''))
  const { totalCount, nodes } = project.participants
  const expected = participantsOf(round)
  const found = nodes.filter(
    ({ id, name, collaborators }) =>
      expected.includes(id) && name === project.name && collaborators.totalCount === expected.length - 1,
  )
  const isWhole = [totalCount, nodes.length, found.length].every((count) => count === expected.length)
  return isWhole ? round : `${project.name}: ${JSON.stringify(nodes)}`
}

function participantsOf(round: number): string[] {
  return members.filter((_, number) => number % 2 === round % 2)
}

function recordsOf(round: number): DataRecord[] {
  const facts = { nameEn: `Drill round ${round}`, certainty: 'VERIFIED', sources: [page] }
  const participants = participantsOf(round).map((id) => ({ id, role: 'PARTNER' }))
  return [
    record('Source', { id: page, url: page, title: 'A page' }),
    ...members.map((id) => record('Institution', { id, kind: 'UNIVERSITY', ...facts })),
    record('Project', { id: 'drill-project', kind: 'PROJECT', participants, ...facts }),
  ]
}

function record(name: string, value: Readonly<Record<string, unknown>>): DataRecord {
  const type = vocabulary.types.get(name)
  if (!type) throw new Error(`There is no type ${name}.`)
  return { type, file: 'drills/ledger.ts', value }
}
