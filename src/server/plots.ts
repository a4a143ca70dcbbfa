import { createHash } from 'node:crypto'
import { ParameterFault } from '@panorama-graph/plot/faults.ts'
import { views, type AnyView, type AskedView } from '@panorama-graph/plot/views.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fresh from 'fresh'
import { print } from 'graphql'
import { LRUCache } from 'lru-cache'
import { drawInThread } from '../plot/drawInThread.ts'
import { formatsOf } from '../plot/formats.ts'
import { goneFrom } from './asker.ts'
import { codeOf } from './codeOf.ts'
import { varying } from './varying.ts'

/** So many characters of files are kept. */
const characters = 16_000_000

/**
 * The views as files: `/plot/network.svg`. What they show is asked for at this server's own `/graphql`, as the client who asks
 * for the file: within the same limits, with the same rights, from the same cache.
 */
export function addPlots(app: FastifyInstance): void {
  const code = codeOf(['plot/src', 'src/plot'])
  const texts = new Map([...views.values()].map(({ name, operation }) => [name, print(operation)]))
  const files = new LRUCache<string, string>({ maxSize: characters, sizeCalculation: (file) => file.length + 500 })
  const drawing = drawInThread()
  app.addHook('onClose', () => drawing.close())

  app.get<{ Params: { file: string } }>('/plot/:file', { helmet: shownAnywhere }, async (request, reply) => {
    const { view, format, ending } = fileOf(request.params.file)
    if (!view || !format)
      return refuse(reply, 404, [`Expected one of ${known().join(', ')}; got ${JSON.stringify(request.params.file)}.`])
    const asked = stateOf(view, request)
    if (asked instanceof ParameterFault) return refuse(reply, 400, asked.message.split('\n'))

    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...handedOn(request), accept: 'application/graphql-response+json' },
      payload: { query: texts.get(view.name), variables: asked.variables },
      remoteAddress: request.raw.socket.remoteAddress ?? '',
      signal: goneFrom(reply),
    })
    void reply.headers(kept(answer.headers, ofAnswers))
    const { data, errors = [] } = answer.json<Answer>()
    if (errors.length > 0 || !data)
      return refuse(
        reply,
        statusOf(answer.statusCode, errors),
        errors.map(({ message }) => message),
      )

    const etag = `W/"${hashOf([code, request.params.file, asked.address, answer.body])}"`
    const whole = { ...kept(answer.headers, ofWhole), etag, vary: varying(reply, 'accept-encoding', 'authorization') }
    if (fresh(request.headers, { etag })) return reply.code(304).headers(whole).send()
    const before = files.get(etag)
    const drawn =
      before === undefined
        ? await drawing.draw({ view: view.name, ending, search: asked.address, answer: answer.body })
        : { file: before }
    if (!drawn) return refuse(reply.header('retry-after', 5), 503, ['Too many pictures are being drawn. Ask again.'])
    if ('missing' in drawn) return refuse(reply, 404, [drawn.missing])
    const { file } = drawn
    files.set(etag, file)
    void reply.headers(whole)
    return reply
      .type(format.type)
      .header('content-disposition', `inline; filename="panorama-${request.params.file}"`)
      .send(file)
  })
}

/** A picture has nothing that runs, and may stand in any page. */
const shownAnywhere = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], frameAncestors: ['*'] },
  },
  crossOriginResourcePolicy: { policy: 'cross-origin' as const },
  frameguard: false,
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly extensions: { readonly code?: string; readonly retryAfter?: number }
  }[]
}

function fileOf(file: string) {
  const dot = file.lastIndexOf('.')
  const view = views.get(file.slice(0, Math.max(0, dot)))
  const ending = file.slice(dot + 1)
  return { view, ending, format: view && formatsOf(view).get(ending) }
}

function known(): string[] {
  return [...views.values()].flatMap((view) =>
    [...formatsOf(view).keys()].map((ending) => `/plot/${view.name}.${ending}`),
  )
}

function stateOf(view: AnyView, { url }: FastifyRequest): AskedView | ParameterFault {
  try {
    return view.read(new URL(url, 'http://_').searchParams)
  } catch (error) {
    if (error instanceof ParameterFault) return error
    throw error
  }
}

/** Who asks, and from where. */
function handedOn({ headers }: FastifyRequest): Record<string, string> {
  return kept(headers, ['authorization', 'forwarded', 'x-forwarded-for', 'traceparent', 'tracestate'])
}

const ofAnswers = [
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'www-authenticate',
  'cache-status',
]
const ofWhole = ['cache-control']

/** Of these headers those that are there. */
function kept(headers: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const value = headers[name]
      return typeof value === 'string' ? [[name, value]] : typeof value === 'number' ? [[name, String(value)]] : []
    }),
  )
}

/** The status for a reader who knows nothing of GraphQL's. */
function statusOf(status: number, errors: NonNullable<Answer['errors']>): number {
  if (status >= 400 && status !== 422) return status
  const codes = errors.map(({ extensions: { code = '' } }) => code)
  if (errors.some(({ extensions }) => extensions.retryAfter !== undefined)) return 503
  return codes.some((code) => code === 'INTERNAL_SERVER_ERROR' || code.startsWith('GRAPH_')) ? 500 : 400
}

/** Tells in plain words what is wrong, for who made the address and looks at it. */
function refuse(reply: FastifyReply, status: number, faults: readonly string[]): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send(`${faults.join('\n')}\n`)
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
