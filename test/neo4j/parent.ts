import { startNeo4j } from '../../src/neo4j/startNeo4j.ts'

/** A program with a Neo4j of its own, for tests to end: `node --import tsx parent.ts <home>`. */
const { uri } = await startNeo4j({ home: process.argv[2] ?? '', environment: process.env, log: console })
console.log(`serves ${uri}`)
