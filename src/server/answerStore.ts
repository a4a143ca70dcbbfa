import { setImmediate, setTimeout } from 'node:timers/promises'
import KeyvRedis from '@keyv/redis'
import type { FastifyBaseLogger } from 'fastify'
import Keyv from 'keyv'
import { z } from 'zod'
import { tagged, type Answer } from './answer.ts'

/** Answers that several servers share. Where it does not answer, each goes on by itself. */
export interface AnswerStore {
  /** The answer that a server of this program gave at that version; undefined where none is there, or none comes in time. */
  readonly get: (version: string, key: string) => Promise<Answer | undefined>
  /** Puts a complete answer there; nobody waits for it. */
  readonly set: (version: string, key: string, answer: Answer) => void
  readonly close: () => Promise<void>
}

/** Milliseconds that a question waits for the store, and that it is left alone when it failed. */
const most = { wait: 100, rest: 1000 }

/** Bytes of an answer that is put there, and how many answers may be on their way. */
const largest = 2 ** 20
const onTheirWay = 100

/** Milliseconds after which an answer is dropped, that of the present version too. */
const lifetime = 24 * 60 * 60 * 1000

/** Milliseconds after which a connection that says nothing, not even to a ping, is made anew. */
const silence = { ping: 10_000, most: 30_000 }

/** A store in Redis. `program` names the code and the settings that answers depend on: of others none is taken. */
export function answerStore(url: string, program: string, log: FastifyBaseLogger): AnswerStore {
  const redis = new KeyvRedis(
    {
      url,
      disableOfflineQueue: true,
      commandsQueueMaxLength: onTheirWay,
      pingInterval: silence.ping,
      socket: { connectTimeout: most.rest, socketTimeout: silence.most },
    },
    { throwOnErrors: true, throwOnConnectError: true },
  )
  const store = new Keyv({ store: redis, namespace: 'panorama', ttl: lifetime, throwOnErrors: true })
  let fault: unknown // of the connection, which is made again and again: who asks is told no more than that none is there
  store.on('error', (error: unknown) => {
    fault = error
  })
  let restsUntil = 0
  let failed = false
  let isClosed = false

  const tried = async <Result>(work: Promise<Result>): Promise<Result | undefined> => {
    try {
      const result = await Promise.race([work, late()])
      if (failed) log.info('The store of shared answers is back')
      failed = false
      fault = undefined
      return result
    } catch (error) {
      if (!failed) log.warn(fault ?? error, 'The store of shared answers fails; each server keeps its own')
      failed = true
      restsUntil = performance.now() + most.rest
      return undefined
    }
  }
  const isResting = (): boolean => isClosed || performance.now() < restsUntil
  const nameOf = (version: string, key: string): string => `${program} ${version} ${key}`

  return {
    get: async (version, key) => {
      const found = isResting() ? undefined : await tried(store.get<unknown>(nameOf(version, key)))
      const { success, data } = stored.safeParse(found)
      return success ? answerIn(data) : undefined
    },
    set: (version, key, { headers, body, outcome: { operation } }) => {
      if (isResting() || body.length > largest) return
      const value: Stored = { headers, body: body.toString(), operation }
      void tried(store.set(nameOf(version, key), value))
    },
    close: () => {
      isClosed = true
      return redis.disconnect(true) // at once: a silent store would never let go
    },
  }
}

/** What is put there: an answer, and what it was to. */
const stored = z.object({
  headers: z.record(z.string(), z.string()),
  body: z.string(),
  operation: z.object({ type: z.string(), name: z.string().optional() }).optional(),
})
type Stored = z.infer<typeof stored>

/** The answer, unless its bytes are others than those that its tag is of. */
function answerIn({ headers, body, operation }: Stored): Answer | undefined {
  const known = operation && { type: operation.type, name: operation.name }
  const answer = tagged({
    status: 200,
    headers,
    body: Buffer.from(body),
    isComplete: true,
    outcome: { operation: known, code: 'OK', cache: 'store' },
  })
  return answer.headers['etag'] === headers['etag'] ? answer : undefined
}

/** Fails when an answer should have come; what came while this server was busy is there then. */
async function late(): Promise<never> {
  await setTimeout(most.wait, undefined, { ref: false })
  await setImmediate()
  throw new Error(`Expected an answer within ${most.wait} ms; got none.`)
}
