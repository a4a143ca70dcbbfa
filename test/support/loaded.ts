import { resolve } from 'node:path'
import { afterAll, expect } from '@jest/globals'
import type { DataRecord } from '../../src/ingest/dataRecord.ts'
import { loadFacts } from '../../src/ingest/loadFacts.ts'
import { readRecords } from '../../src/ingest/readRecords.ts'
import { vocabularyOf } from '../../src/ingest/vocabulary.ts'
import { contract } from './asking.ts'
import type { Trial } from './graph.ts'
import { world } from './shared.ts'

/*
 * The vocabulary of tests that ask of many facts: `load` records as the program loads them, then `ask` the real server.
 * The graph stays until the next load, or the end of the file, rolls it back.
 */

const vocabulary = vocabularyOf(contract)

/** The records of data/. */
export const facts: readonly DataRecord[] = readRecords(resolve(import.meta.dirname, '../../data'), vocabulary)

/** Lays out a graph of these records, each list as a data set of its own, in the place of the graph before. */
export async function load(...datasets: readonly (readonly DataRecord[])[]): Promise<void> {
  await current?.rollBack()
  current = await world.tryOut()
  for (const [index, records] of datasets.entries()) {
    await loadFacts(current.graph, { dataset: `dataset-${index}`, vocabulary, records })
  }
}

/** The data of the answer; the question must have one without errors. */
export async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const { data, errors } = await answer(query, variables)
  expect(errors).toBeUndefined()
  return data
}

let current: Trial | undefined

const { answer, close } = world.asking(() => {
  if (!current) throw new Error('Expected a graph to be loaded before it is asked.')
  return Promise.resolve(current.graph)
}, Infinity) // they ask for all there is at once

afterAll(async () => {
  await current?.rollBack()
  await close()
  await world.disconnect()
})
