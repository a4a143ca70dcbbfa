import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { contract } from '../support/asking.ts'
import { served } from '../support/served.ts'

/*
 * Schemathesis makes questions up from the live schema, right ones and wrong ones, the same each time. What it finds it prints
 * with a curl command that asks it again.
 */
const root = join(import.meta.dirname, '../..')
const program = join(root, '.venv/bin/schemathesis')
const howToInstall = 'python3 -m venv .venv && .venv/bin/pip install -r test/server/schemathesis.txt'

/** Questions for each field of Query. */
const examples = 15

describe('by schemathesis, a server', () => {
  test('answers what the schema allows as the schema says, refuses the rest, and never fails', async () => {
    const { code, said } = await schemathesis(`${await served()}/graphql`)
    const made = examples * Object.keys(contract.schema.getQueryType()?.getFields() ?? {}).length
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining(`${made} generated, ${made} passed`) })
  })
})

async function schemathesis(address: string): Promise<{ readonly code: unknown; readonly said: string }> {
  if (!existsSync(program)) throw new Error(`Expected schemathesis at ${program}. Install it: ${howToInstall}`)
  const options = [
    ...['--seed', '1', '--max-examples', String(examples), '--generation-database', 'none'],
    ...['--checks', 'all'],
    ...['--include-name-regex', '^Query\\.'], // it cannot make up Records; test/server/hostile does
    // That first and last exclude each other, what may cost how much and which id an address has, no type can say.
    ...['--exclude-checks', 'positive_data_acceptance'],
    ...['--continue-on-failure', '--no-shrink', '--no-color'],
  ]
  try {
    const { stdout } = await promisify(execFile)(program, ['run', address, ...options], { maxBuffer: 2 ** 26 })
    return { code: 0, said: stdout }
  } catch (error) {
    const { code, stdout } = error as { readonly code?: unknown; readonly stdout?: string } // of another realm than the test's
    if (stdout === undefined) throw error
    return { code, said: stdout }
  }
}
