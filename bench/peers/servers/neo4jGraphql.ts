import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'
import { typeDefs } from '../typeDefs.ts'
import { login, started } from './started.ts'

/* @neo4j/graphql as its documentation sets it up. */
const { uri, user, password } = login()
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
const server = new ApolloServer({
  schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema(),
  stopOnTerminationSignals: false,
})
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } })
started(url, async () => {
  await server.stop()
  await driver.close()
})
