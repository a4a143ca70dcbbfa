import neo4j, { type Driver } from 'neo4j-driver'
import type { Contestant, Login } from './contestant.ts'

/** Milliseconds of CPU of the server's process and of Neo4j's. */
interface Cpu {
  readonly node: number
  readonly neo4j: number
}

/** Asks a Neo4j about itself. */
export interface Watch {
  readonly spent: (contestant: Contestant) => Promise<Cpu>
  /** Forgets all plans, so that the next question is the first of its shape. */
  readonly forgetPlans: () => Promise<void>
  /** As a write would: what was answered before is of an older version. */
  readonly raiseVersion: () => Promise<void>
  readonly version: () => Promise<string>
  readonly close: () => Promise<void>
}

export function watch({ uri, user, password }: Login): Watch {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  })
  return {
    spent: async (contestant) => {
      const nanoseconds = await only(driver, processTime)
      return { node: await contestant.cpu(), neo4j: Number(nanoseconds) / 1e6 }
    },
    forgetPlans: async () => {
      await only(driver, 'CALL db.clearQueryCaches() YIELD value RETURN value')
    },
    raiseVersion: async () => {
      await only(driver, raise)
    },
    version: async () => String(await only(driver, 'CALL dbms.components() YIELD versions RETURN versions[0]')),
    close: () => driver.close(),
  }
}

const processTime = `
  CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes
  RETURN attributes.ProcessCpuTime.value`

const raise = `
  MATCH (graph:Graph {id: 'graph'})
  SET graph.version = graph.version + 1
  SET graph.settled = graph.version, graph.counted = graph.version // nothing else changed
  RETURN graph.version`

async function only(driver: Driver, statement: string): Promise<unknown> {
  const { records } = await driver.executeQuery(statement)
  return records[0]?.get(0)
}
