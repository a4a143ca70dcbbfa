import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { compileLauncher } from '../../src/neo4j/compileLauncher.ts'
import { ToolMissing } from '../../src/neo4j/faults.ts'
import { fetchJars } from '../../src/neo4j/fetchJars.ts'
import { startNeo4j } from '../../src/neo4j/startNeo4j.ts'
import { silent, temporaryFolder } from './embedded.ts'

describe('a machine without the tools', () => {
  test('is shown three ways to a graph when it has no Java', async () => {
    const started = startNeo4j({ home: temporaryFolder(), environment: { PATH: temporaryFolder() }, log: silent })
    await expect(started).rejects.toThrow(
      /needs Java 17 or later\. There is no java[^]*apt install default-jdk maven[^]*docker run[^]*NEO4J_URI=neo4j\+s/,
    )
  })

  test('is told which Java it has when that is too old', async () => {
    const home = temporaryFolder()
    mkdirSync(join(home, 'bin'))
    writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "11.0.2"' >&2\n`, { mode: 0o755 })
    const started = startNeo4j({ home: temporaryFolder(), environment: { JAVA_HOME: home }, log: silent })
    await expect(started).rejects.toThrow(`${join(home, 'bin', 'java')} is Java 11.`)
  })

  test('is told that the jars need Maven', async () => {
    const fetched = fetchJars(join(temporaryFolder(), 'jars'), { PATH: temporaryFolder() }, silent)
    await expect(fetched).rejects.toThrow(/needs Maven\. There is no mvn here/)
  })

  test('is told that a Java without a compiler is not enough', async () => {
    const bin = temporaryFolder()
    const java = { tool: (name: string) => join(bin, name), version: '17' }
    const compiled = compileLauncher(join(temporaryFolder(), 'launcher.jar'), 'no-jars', java, {})
    await expect(compiled).rejects.toThrow(ToolMissing)
  })
})
