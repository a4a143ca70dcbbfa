import type { ApolloServer } from '@apollo/server'
import { negotiate } from '@fastify/accept-negotiator'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fresh from 'fresh'
import type { GraphQLSchema } from 'graphql'
import type { Access } from '../access/access.ts'
import { today } from '../contract/today.ts'
import type { Version } from '../graph/versionOf.ts'
import type { Kept } from '../telemetry/metrics.ts'
import type { Outcome } from '../telemetry/outcome.ts'
import { tagged, type Answer, type Encoding } from './answer.ts'
import { answerKey } from './answerKey.ts'
import type { AnswerStore } from './answerStore.ts'
import { Answers, type Found } from './answers.ts'
import { asking } from './asking.ts'
import { goneFrom, type Asker } from './asker.ts'
import { varying } from './varying.ts'

export interface AnswerCache {
  /** How much of answers is kept. */
  readonly bytes: number
  /** The graph's version, where it is known. */
  readonly version: () => Promise<Version | undefined>
  /** What other servers keep, where they share it. */
  readonly store?: AnswerStore | undefined
}

interface Answering {
  readonly handler: (request: FastifyRequest, reply: FastifyReply) => Promise<Buffer | string>
  /** What is kept at this moment. */
  readonly kept: () => Kept
}

/** Answers GraphQL over HTTP: from the cache what was answered before and still holds, the rest anew. */
export function answering(
  apollo: ApolloServer<Asker>,
  schema: GraphQLSchema,
  access: Access,
  cache: AnswerCache | undefined,
): Answering {
  const ask = asking(apollo, schema)
  const textOf = (hash: string): Promise<string | undefined> => apollo.cache.get(`apq:${hash}`)
  /** By the version and the day that they were given at. */
  let current: { readonly name: string; readonly answers: Answers } | undefined

  const handler: Answering['handler'] = async (request, reply) => {
    const gone = goneFrom(reply)
    const asker: Asker = { ...(await access(request.headers.authorization)), gone }
    const key = cache && (await answerKey(request, asker.role, textOf))
    const version = key && (await cache.version())
    if (!version) {
      const answer = await ask(request, asker)
      reply.outcome = answer.outcome
      return send(reply, answer)
    }

    const name = `${version.name} ${today()}`
    if (current?.name !== name) current = { name, answers: new Answers(cache.bytes) }
    const anew = async (gone: AbortSignal): Promise<Answer> => {
      const known = await cache.store?.get(name, key)
      if (known) return known
      const answer = tagged(await ask(request, { ...asker, gone }))
      if (answer.isComplete) cache.store?.set(name, key, answer)
      return answer
    }
    const { answer, from } = await current.answers.find(key, encodingFor(request), asker.gone, anew)
    const isFromStore = answer.outcome.cache === 'store' && counts[from] === 'miss'
    void reply.header('cache-status', `${isFromStore ? 'store; hit, ' : ''}panorama; ${from}`)
    reply.outcome = { ...answer.outcome, cache: isFromStore ? 'store' : counts[from] }
    return answer.isComplete ? sendToKeep(request, reply, answer, version) : send(reply, answer)
  }
  return { handler, kept: () => current?.answers.kept ?? { bytes: 0, answers: 0 } }
}

/** What the cache did, as it is counted. */
const counts = {
  hit: 'hit',
  'fwd=miss': 'miss',
  'fwd=miss; stored': 'miss',
  'fwd=miss; collapsed': 'shared',
} as const satisfies Record<Found['from'], Outcome['cache']>

/** The encoding that a client prefers of those that answers are kept in. */
function encodingFor({ headers }: FastifyRequest): Encoding | undefined {
  const encoding = negotiate(headers['accept-encoding'] ?? 'identity', ['br', 'gzip', 'identity'])
  return encoding === 'br' || encoding === 'gzip' ? encoding : undefined
}

function send(reply: FastifyReply, { status, headers, body }: Answer): Buffer {
  void reply.code(status).headers(headers)
  return body
}

/** Sends what the client and what lies between may keep as long as this server may, or says that they still may. */
function sendToKeep(
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
  { until }: Version,
): Buffer | string {
  const body = send(reply, answer)
  const reach = headers.authorization === undefined ? 'public' : 'private'
  const seconds = Math.max(0, Math.floor((until - performance.now()) / 1000))
  void reply.header('cache-control', `${reach}, max-age=${seconds}, must-revalidate`)
  void reply.header('vary', varying(reply, 'accept', 'accept-encoding', 'authorization'))
  if (method !== 'GET' || !fresh(headers, answer.headers)) return body
  void reply.code(304)
  return ''
}
