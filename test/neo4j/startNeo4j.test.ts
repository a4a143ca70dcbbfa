import { execFileSync, spawn } from 'node:child_process'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { processesOn } from '../../drills/processesOn.ts'
import { connect } from '../../src/graph/connect.ts'
import { HomeInUse } from '../../src/neo4j/faults.ts'
import { startNeo4j, type EmbeddedNeo4j } from '../../src/neo4j/startNeo4j.ts'
import { embedded, silent, temporaryFolder, until } from './embedded.ts'

const start = (home: string, port?: number): Promise<EmbeddedNeo4j> =>
  startNeo4j({ home, environment: process.env, log: silent, ...(port === undefined ? {} : { port }) })

/** A running Neo4j, for the tests that do not change it. */
let shared: { readonly home: string; readonly neo4j: EmbeddedNeo4j }

beforeAll(async () => {
  const home = temporaryFolder()
  shared = { home, neo4j: await embedded({ home }) }
})

describe('an embedded Neo4j', () => {
  test('keeps what was written for the next start', async () => {
    const home = temporaryFolder()
    const first = await start(home)
    const written = connect(first)
    await written.run({ text: "CREATE (:Country {id: 'no'})" }, {})
    await written.close()
    await first.stop()

    const graph = connect(await embedded({ home }))
    const rows = await graph.read('MATCH (country:Country) RETURN country.id', {})
    await graph.close()
    expect(rows).toEqual([['no']])
  })

  test('lets only its owner read the password', () => {
    expect(statSync(join(shared.home, 'password')).mode & 0o777).toBe(0o600)
  })

  test('lets nobody in without the password', async () => {
    const graph = connect({ ...shared.neo4j, password: 'a guess' })
    await expect(graph.ping()).rejects.toMatchObject({ code: 'GRAPH_REFUSED' })
    await graph.close()
  })

  test('says which process has the data when it is started twice', async () => {
    await expect(start(shared.home)).rejects.toThrow(new HomeInUse(shared.home, process.pid))
  })

  test('is not kept from starting by what a process that is gone left behind', async () => {
    const home = temporaryFolder()
    writeFileSync(join(home, 'holder'), String(process.pid))
    const { uri } = await embedded({ home })
    expect(uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
  })

  test('listens on the port it is told, and says so when that is taken', async () => {
    const port = Number(new URL(shared.neo4j.uri).port)
    const second = start(temporaryFolder(), port)
    await expect(second).rejects.toThrow(`Port ${port} of 127.0.0.1 is in use. Set NEO4J_PORT to another one`)
  })

  test('comes back on the same port when it is killed', async () => {
    const home = temporaryFolder()
    const graph = connect(await embedded({ home }))
    await until(() => answers(graph.ping())) // the first greeting of a Neo4j that has just begun may be late
    const [victim = 0] = await processesOn(home)
    process.kill(victim, 'SIGKILL')
    await until(async () => !(await processesOn(home)).includes(victim))

    const gone = graph.read('RETURN 1', {})
    await expect(gone).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
    await until(() => answers(graph.ping()))
    await graph.close()
  })

  test('comes back when its database failed, as on a full disk, and is told to be unreachable until then', async () => {
    const home = temporaryFolder()
    const graph = connect(await embedded({ home }))
    await graph.run({ text: "CREATE (:Country {id: 'no'})" }, {})
    const [victim = 0] = await processesOn(home)
    execFileSync('prlimit', [`--pid=${victim}`, '--fsize=0']) // no file may grow, and none of its bytes be written
    const failing = graph.run({ text: "CREATE (:Country {id: 'jp'})" }, {})
    await expect(failing).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
    await until(async () => !(await processesOn(home)).includes(victim))

    await until(() => answers(graph.ping()))
    expect(await graph.read('MATCH (country:Country) RETURN country.id', {})).toEqual([['no']])
    await graph.close()
  })

  test('ends with its parent, even when that is killed', async () => {
    const home = temporaryFolder()
    const script = join(import.meta.dirname, 'parent.ts')
    const parent = spawn(process.execPath, ['--import', 'tsx', script, home], { stdio: ['ignore', 'pipe', 'inherit'] })
    for await (const line of createInterface(parent.stdout)) if (line.startsWith('serves')) break
    parent.kill('SIGKILL')

    const next = await embedded({ home })
    const graph = connect(next)
    await until(() => answers(graph.ping()))
    await graph.close()
    expect(await processesOn(home)).toHaveLength(1)
  })
})

function answers(ping: Promise<void>): Promise<boolean> {
  return ping.then(
    () => true,
    () => false,
  )
}
