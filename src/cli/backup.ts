import { backUp } from '../backup/backUp.ts'
import { neo4jOn } from '../neo4j/neo4jOn.ts'
import { command, tell } from './command.ts'

await command({
  name: 'backup',
  embedded: neo4jOn,
  work: async ({ file, graph, exact }) => {
    const { header, tally } = await backUp(graph, exact, file, tell)
    return `Version ${header.version} of the graph is in ${file}: ${tally.nodes} nodes, ${tally.relations} relationships.`
  },
})
