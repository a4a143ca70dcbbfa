import { afterAll, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { start, type Started } from '../../src/start.ts'
import { post } from '../support/serving.ts'
import { on } from '../support/spawned.ts'
import { started } from '../support/started.ts'

const programs: Started[] = []

afterAll(async () => {
  for (const program of programs) await program.close()
})

/** A server that logs statements longer than so many seconds, and what it has logged of them. */
async function logging(seconds: string) {
  const lines: string[] = []
  const log = pino({ level: 'warn' }, { write: (line) => void lines.push(line) })
  const settings = { PORT: '0', SLOW_STATEMENT: seconds, CACHE_SIZE: '0' }
  const program = await start(readConfig({ ...on(started().facts), ...settings }), log)
  programs.push(program)
  const slow = (): unknown[] => lines.map((line) => JSON.parse(line) as { msg: string }).filter(isSlow)
  return { address: program.address, slow, text: () => lines.join('') }
}

function isSlow({ msg }: { readonly msg: string }): boolean {
  return msg === 'slow statement'
}

const question = {
  query:
    'query Fishery($text: String!) { search(text: $text) { hits(first: 1) { nodes { name } } } institution(by: { id: "ntnu" }) { name } }',
  variables: { text: 'aquaculture' },
}

describe('a statement that takes longer than SLOW_STATEMENT', () => {
  test('is logged with the operation, the field, its time and what it gave, and without the values it was asked with', async () => {
    const { address, slow, text } = await logging('0.000001')
    expect((await post(address, question)).body.errors).toBeUndefined()
    const logged = { operation: 'Fishery', seconds: expect.any(Number), waited: expect.any(Number), rows: 1 }
    expect(slow()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...logged, field: 'Query.search', statement: expect.stringContaining('fulltext') }),
        expect.objectContaining({ ...logged, field: 'Query.institution', values: 1 }),
      ]),
    )
    expect(text()).not.toMatch(/aquaculture|ntnu/)
  })

  test('is the only one that is', async () => {
    const { address, slow } = await logging('3600')
    await post(address, question)
    expect(slow()).toEqual([])
  })
})
