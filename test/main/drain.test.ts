import { describe, expect, test } from '@jest/globals'
import { until } from '../neo4j/embedded.ts'
import { heldBack } from '../support/heldBack.ts'
import { on, spawnedServer } from '../support/spawned.ts'
import { started } from '../support/started.ts'

/** A question whose statement can be held back by the label it names. */
const areas = '{ priorityAreas { totalCount } }'
const other = '{ graph { licence } }'

/** A server on a Neo4j that holds back the statements about areas. */
async function serverWith(variables: Readonly<Record<string, string>>) {
  const way = await heldBack(started().facts, 'PriorityArea')
  const server = await spawnedServer({ ...on(way), CACHE_SIZE: '0', READ_TIMEOUT: '120', ...variables })
  return { way, server }
}

async function ask(address: string, query: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data: unknown; errors: unknown }
  return { data, errors, connection: response.headers.get('connection') }
}

const answered = { data: expect.anything(), errors: undefined }

async function readiness(address: string): Promise<number> {
  return (await fetch(`${address}/health/ready`)).status
}

/** Whether nobody listens there. */
function isGone(address: string): Promise<boolean> {
  return fetch(`${address}/health/live`).then(
    () => false,
    () => true,
  )
}

describe('SIGTERM', () => {
  test('with DRAIN first ends readiness, while every question is still answered and its connection closed', async () => {
    const { way, server } = await serverWith({ DRAIN: '5' })
    expect(await ask(server.address, other)).toEqual({ ...answered, connection: 'keep-alive' })
    const underWay = ask(server.address, areas)
    await until(() => Promise.resolve(way.held() > 0))
    server.child.kill('SIGTERM')
    await until(async () => (await readiness(server.address)) === 503)
    expect(await ask(server.address, other)).toEqual({ ...answered, connection: 'close' })
    way.letGo()
    expect(await underWay).toEqual({ ...answered, connection: 'close' })
    expect(await server.ended).toBe(0)
    expect(await isGone(server.address)).toBe(true)
  })

  test('takes in nothing new, and ends when what is under way was answered', async () => {
    const { way, server } = await serverWith({})
    const underWay = ask(server.address, areas)
    await until(() => Promise.resolve(way.held() > 0))
    server.child.kill('SIGTERM')
    await until(() => isGone(server.address))
    expect(server.child.exitCode).toBeNull()
    way.letGo()
    expect(await underWay).toEqual({ ...answered, connection: 'close' })
    expect(await server.ended).toBe(0)
    expect(server.said()).not.toMatch(/error|killed/i)
  })

  test('gives up a question that lasts, and ends in good order all the same', async () => {
    const { way, server } = await serverWith({})
    const underWay = ask(server.address, areas)
    await until(() => Promise.resolve(way.held() > 0))
    server.child.kill('SIGTERM')
    await expect(underWay).rejects.toThrow()
    expect(await server.ended).toBe(0)
    expect(server.said()).toContain('given up')
  })
})
