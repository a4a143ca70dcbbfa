import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { MembersOfAProjectDocument } from '../generated/examples.ts'
import { askAt } from '../support/askAt.ts'
import { saying } from '../support/saying.ts'

let home: string
const children: ChildProcess[] = []

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'panorama-start-'))
})

afterAll(async () => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) interrupt(child)
  await rm(home, { recursive: true, force: true })
})

describe('npm start', () => {
  test('answers with the facts, refuses a second start on its data, closes on Ctrl-C, and finds its data again', async () => {
    const first = npmStart()
    const address = await first.address
    const { data } = await askAt(address, MembersOfAProjectDocument)
    expect(data?.project?.participants.edges[0]).toMatchObject({
      role: 'COORDINATOR',
      node: { name: 'University of Bergen' },
    })

    const second = npmStart()
    await expect(second.address).rejects.toThrow(`ended with 1`)
    expect(second.said()).toMatch(/is in use by|already/)

    interrupt(first.child)
    await once(first.child, 'exit')
    expect(first.said()).not.toMatch(/error|killed/i)

    const third = npmStart()
    await third.address
    expect(third.said()).toContain('0 created, 0 changed')
    interrupt(third.child)
    await once(third.child, 'exit')
  })
})

/** As a terminal does: to every process of the group. */
function interrupt({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGINT')
}

function npmStart() {
  const child = spawn('npm', ['start'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, NODE_OPTIONS: '', PANORAMA_HOME: home, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  children.push(child)
  const { lines, address } = saying(child)
  return { child, address, said: () => lines.join('\n') }
}
