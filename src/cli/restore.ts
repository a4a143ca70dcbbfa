import { join } from 'node:path'
import { restore } from '../backup/restore.ts'
import { readMigrations } from '../graph/readMigrations.ts'
import { startNeo4j } from '../neo4j/startNeo4j.ts'
import { command, tell } from './command.ts'

await command({
  name: 'restore',
  embedded: startNeo4j,
  work: async ({ file, graph, exact, root }) => {
    const migrations = readMigrations(join(root, 'cypher', 'migrations'))
    const { header, tally } = await restore(graph, exact, migrations, file, tell)
    return `Version ${header.version} of the graph is restored from ${file}: ${tally.nodes} nodes, ${tally.relations} relationships.`
  },
})
