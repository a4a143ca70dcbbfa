import { afterAll, afterEach, expect } from '@jest/globals'
import { world } from './shared.ts'
import type { Records } from './world.ts'

const { answer, disconnect, lay, load, rollBack, takeAsked } = world

/**
 * The vocabulary of most tests: `given` a small graph, `ask` the real server a question. The graph is laid out in a
 * transaction on a real Neo4j that the end of the test rolls back.
 */
export async function given(pattern: string): Promise<void> {
  await lay(pattern)
}

/** Loads these records and no others of a data set, as a file of `data/` would give them. */
export async function loaded(records: Records, dataset = 'curated'): Promise<void> {
  await load(records, dataset)
}

/** The data of the answer; the question must have one without errors. */
export async function ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  takeAsked()
  const { data, errors } = await answer(query, variables)
  expect(errors).toBeUndefined()
  return data
}

/** The errors of an answer, each with its message and code. */
export async function askWrongly(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  takeAsked()
  const { errors } = await answer(query, variables)
  return errors
}

/** The statements that the last question took. */
export function statements(): readonly string[] {
  return takeAsked()
}

afterEach(rollBack)
afterAll(disconnect)
