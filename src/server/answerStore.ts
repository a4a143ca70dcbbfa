import { setTimeout } from 'node:timers/promises'
import KeyvRedis from '@keyv/redis'
import type { FastifyBaseLogger } from 'fastify'
import Keyv from 'keyv'
import { z } from 'zod'
import type { Answer } from './answer.ts'

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
const onTheirWay = 1000

/** Milliseconds after which an answer is dropped, that of the present version too. */
const lifetime = 24 * 60 * 60 * 1000

/** A store in Redis. `program` names the code and the settings that answers depend on: of others none is taken. */
export function answerStore(url: string, program: string, log: FastifyBaseLogger): AnswerStore {
  const redis = new KeyvRedis(
    { url, disableOfflineQueue: true, commandsQueueMaxLength: onTheirWay, socket: { connectTimeout: most.rest } },
    { throwOnErrors: true, throwOnConnectError: true },
  )
  const store = new Keyv({ store: redis, namespace: 'panorama', ttl: lifetime, throwOnErrors: true })
  store.on('error', () => undefined) // which whoever asked is told as well
  let restsUntil = 0
  let failed = false

  const tried = async <Result>(work: Promise<Result>): Promise<Result | undefined> => {
    try {
      const result = await Promise.race([work, late()])
      if (failed) log.info('The store of shared answers is back')
      failed = false
      return result
    } catch (error) {
      if (!failed) log.warn(error, 'The store of shared answers fails; each server keeps its own')
      failed = true
      restsUntil = performance.now() + most.rest
      return undefined
    }
  }
  const isResting = (): boolean => performance.now() < restsUntil
  const nameOf = (version: string, key: string): string => `${program} ${version} ${key}`

  return {
    get: async (version, key) => {
      const found = isResting() ? undefined : await tried(store.get<unknown>(nameOf(version, key)))
      const { success, data } = stored.safeParse(found)
      return success ? answerIn(data) : undefined
    },
    set: (version, key, { status, headers, body, outcome: { operation } }) => {
      if (isResting() || body.length > largest) return
      const value: Stored = { status, headers, body: body.toString(), operation }
      void tried(store.set(nameOf(version, key), value))
    },
    close: () => redis.disconnect(true), // at once: a silent store would never let go
  }
}

/** What is put there: an answer, and what it was to. */
const stored = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
  operation: z.object({ type: z.string(), name: z.string().optional() }).optional(),
})
type Stored = z.infer<typeof stored>

function answerIn({ status, headers, body, operation }: Stored): Answer {
  const known = operation && { type: operation.type, name: operation.name }
  return {
    status,
    headers,
    body: Buffer.from(body),
    isComplete: true,
    outcome: { operation: known, code: 'OK', cache: 'store' },
  }
}

async function late(): Promise<never> {
  await setTimeout(most.wait, undefined, { ref: false })
  throw new Error(`Expected an answer within ${most.wait} ms; got none.`)
}
