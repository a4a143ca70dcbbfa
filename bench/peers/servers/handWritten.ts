import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import neo4j from 'neo4j-driver'
import { encode } from '../../../src/graph/encode.ts'
import { allOperations } from '../allOperations.ts'
import type { PeerOperation, Values } from '../operation.ts'
import { login, started } from './started.ts'

/*
 * The limits: a statement by hand for each operation, over bare HTTP. With `maps` the answer is the map that the statement returns;
 * with `lists` a writer made for it names what the statement returns as lists. With `once` it answers as with `maps`, each
 * operation once, and sends that again to whoever asks: what HTTP alone costs.
 */
const { uri, user, password } = login()
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
})
const mode = process.argv[2]
const isMaps = mode !== 'lists'
const kept = new Map<string, string>()
const operations = new Map(allOperations.map((operation) => [`/${operation.name}`, operation]))

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    response.writeHead(500).end(String(error))
  })
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
started(`http://127.0.0.1:${port}`, async () => {
  server.close()
  server.closeAllConnections()
  await driver.close()
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const operation = operations.get(request.url ?? '')
  if (!operation) throw new Error(`Expected one of ${[...operations.keys()].join(', ')}; got ${request.url}.`)
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const variables = JSON.parse(Buffer.concat(chunks).toString()) as Values
  const text = kept.get(operation.name) ?? (await bodyOf(operation, operation.parameters?.(variables) ?? variables))
  if (mode === 'once') kept.set(operation.name, text)
  const body = Buffer.from(text)
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
    .end(body)
}

async function bodyOf({ name, map, list }: PeerOperation, parameters: Values): Promise<string> {
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    const { records } = await session.run(isMaps ? map : list.statement, encode(parameters))
    const row: unknown = records[0]?.get(0)
    return isMaps ? JSON.stringify({ data: { [name]: row } }) : `{"data":{"${name}":${list.write(row as never)}}}`
  } finally {
    await session.close()
  }
}
