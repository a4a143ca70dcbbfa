import { resolve } from 'node:path'
import { z } from 'zod'
import type { AccessSettings } from './access/access.ts'
import { accessConflicts, accessOf, accessSettings } from './access/settings.ts'
import type { Login } from './graph/driver.ts'
import { usualDearAtOnce, type QueueLimits } from './graph/queue.ts'
import type { Limits } from './limits/limits.ts'
import { limitSettings, limitsOf } from './limits/settings.ts'
import { telemetrySettings, tracesOf } from './telemetry/settings.ts'
import type { TraceFormat } from './telemetry/traces.ts'

const root = resolve(import.meta.dirname, '..')

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'expected a whole number from 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'expected a whole number from 0 to 65535')

const seconds = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'expected a number of seconds')
  .transform(Number)
  .refine((number) => number > 0, 'expected more than 0 seconds')

/** Everything that can be set from outside, by environment variable, with what holds when it is not set. */
const settings = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  HOST: z.string().regex(/^\S+$/, 'expected a name or an address of this machine').default('localhost'),
  PORT: port.default(4000),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' })
    .optional(),
  CORS_ORIGIN: z
    .string()
    .refine(
      (origins) => origins === '*' || origins.split(',').every((origin) => isOrigin(origin.trim())),
      'expected *, or origins such as https://example.org separated by commas, without a path',
    )
    .default('*'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  PANORAMA_HOME: z.string().default(resolve(root, '.panorama')),
  NEO4J_URI: z
    .string()
    .refine(isNeo4j, 'expected bolt://, neo4j://, bolt+s:// or neo4j+s:// and a host; user and password are apart')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().optional(),
  NEO4J_READ_USER: z.string().optional(),
  NEO4J_READ_PASSWORD: z.string().default(''),
  NEO4J_PORT: port.default(0),
  READ_TIMEOUT: seconds.default(30),
  CACHE_SIZE: z
    .string()
    .regex(/^\d{1,5}$/, 'expected a whole number of megabytes, 0 for no cache')
    .transform(Number)
    .default(64),
  CACHE_BOUND: seconds.default(1),
  CACHE_URL: z
    .string()
    .refine((text) => /^rediss?:\/\/\S+$/.test(text) && URL.canParse(text), 'expected redis:// or rediss:// and a host')
    .optional(),
  TRUSTED_DOCUMENTS: z.string().optional(),
  MAX_READS: z
    .string()
    .regex(/^[1-9]\d{0,3}(\+\d{1,5})?$/, 'expected how many at once and how many may wait, such as 64+500')
    .default('64+500'),
  MAX_DEAR_READS: z.coerce.number().int().min(1).max(1000).default(usualDearAtOnce),
  METRICS: z
    .string()
    .refine((text) => addressOf(text) !== undefined, 'expected a port, or an address and a port such as 127.0.0.1:9464')
    .optional(),
  SLOW_STATEMENT: seconds.default(5),
  WARM: z.enum(['true', 'false']).default('true'),
  DRAIN: z
    .string()
    .regex(/^(\d(\.\d+)?|10)$/, 'expected seconds from 0 to 10')
    .transform(Number)
    .default(0),
  ...limitSettings,
  ...telemetrySettings,
  ...accessSettings,
}

/** These, and what of them goes together. */
const environment = z.object(settings).superRefine((set, context) => {
  for (const { variable, message } of [...accessConflicts(set), ...cacheConflicts(set)]) {
    context.addIssue({ code: 'custom', path: [variable], message })
  }
})

/** Answers name the server's address: two servers that share them have to have one. */
function cacheConflicts({
  CACHE_URL,
  CACHE_SIZE,
  PUBLIC_URL,
}: {
  readonly CACHE_URL?: string | undefined
  readonly CACHE_SIZE: number
  readonly PUBLIC_URL?: string | undefined
}): { readonly variable: string; readonly message: string }[] {
  if (CACHE_URL === undefined) return []
  return [
    ...(PUBLIC_URL === undefined
      ? [{ variable: 'PUBLIC_URL', message: 'expected the address that clients know, which shared answers name' }]
      : []),
    ...(CACHE_SIZE === 0
      ? [{ variable: 'CACHE_SIZE', message: 'expected more than 0, or no CACHE_URL: what is shared is kept here too' }]
      : []),
  ]
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text
}

function isNeo4j(text: string): boolean {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/.test(text) || !URL.canParse(text)) return false
  const { hostname, username, password } = new URL(text)
  return hostname !== '' && username === '' && password === ''
}

/** `9464`, `127.0.0.1:9464` or `[::1]:9464`. */
function addressOf(text: string): { readonly host: string | undefined; readonly port: number } | undefined {
  const [, host, digits] = /^(?:(\[[\da-f:]+\]|[^\s:]+):)?(\d{1,5})$/i.exec(text) ?? []
  if (digits === undefined || Number(digits) > 65_535) return undefined
  return { host: host?.replace(/^\[|\]$/g, ''), port: Number(digits) }
}

export interface Config {
  readonly isDevelopment: boolean
  readonly host: string
  readonly port: number
  /** The address clients know, without a slash at its end; where undefined, the one listened on. */
  readonly publicUrl: string | undefined
  readonly corsOrigin: string
  readonly logLevel: string
  /** Where the embedded Neo4j keeps its data. */
  readonly home: string
  /** The Neo4j to use; undefined starts the embedded one. */
  readonly neo4j: Neo4jConfig | undefined
  /** The embedded one's port on 127.0.0.1; 0 is any free one. */
  readonly neo4jPort: number
  /** Milliseconds after which the graph gives up a read. */
  readonly readTimeout: number
  /** Bytes of answers to keep; 0 keeps none. */
  readonly cacheSize: number
  /** Milliseconds that a kept answer may be behind the graph. */
  readonly cacheBound: number
  /** The Redis in which several servers share their answers; undefined where each keeps its own. */
  readonly cacheUrl: string | undefined
  /** A manifest or a folder of the only documents to answer; undefined answers any. */
  readonly trustedDocuments: string | undefined
  /** How many reads the graph is asked at once, and how many wait. */
  readonly reads: QueueLimits
  readonly limits: Limits
  readonly access: AccessSettings
  /** Where Prometheus may ask; undefined where it may not. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined
  /** Milliseconds beyond which a statement is logged. */
  readonly slowStatement: number
  /** How traces are sent; undefined where they are not. */
  readonly traces: TraceFormat | undefined
  /** Whether the explorer's questions are asked once after the start. */
  readonly warms: boolean
  /** Milliseconds that the server says that it is about to end before it takes in nothing new. */
  readonly drain: number
  /** What child processes inherit. */
  readonly environment: NodeJS.ProcessEnv
  /** The checkout: where schema/, cypher/, data/ and the playground are. */
  readonly root: string
}

interface Neo4jConfig {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string | undefined
  /** Who reads, where that is another one than writes. */
  readonly reader: Login | undefined
}

/** The configuration, checked. Throws one sentence for each variable that is wrong. */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const { data, error } = environment.safeParse(withoutEmpty(variables))
  if (error) {
    throw new Error(
      error.issues
        .map(({ path, message }) => `${path.join('.')}: ${message}; got ${shown(variables, path)}.`)
        .join('\n'),
    )
  }
  return {
    isDevelopment: data.NODE_ENV === 'development',
    host: data.HOST,
    port: data.PORT,
    publicUrl: data.PUBLIC_URL?.replace(/\/+$/, ''),
    corsOrigin: data.CORS_ORIGIN,
    logLevel: data.LOG_LEVEL,
    home: resolve(data.PANORAMA_HOME),
    neo4j:
      data.NEO4J_URI === undefined
        ? undefined
        : {
            uri: data.NEO4J_URI,
            user: data.NEO4J_USER,
            password: data.NEO4J_PASSWORD,
            database: data.NEO4J_DATABASE,
            reader:
              data.NEO4J_READ_USER === undefined
                ? undefined
                : { user: data.NEO4J_READ_USER, password: data.NEO4J_READ_PASSWORD },
          },
    neo4jPort: data.NEO4J_PORT,
    readTimeout: 1000 * data.READ_TIMEOUT,
    cacheSize: 2 ** 20 * data.CACHE_SIZE,
    cacheBound: 1000 * data.CACHE_BOUND,
    cacheUrl: data.CACHE_URL,
    trustedDocuments: data.TRUSTED_DOCUMENTS,
    reads: { ...readsOf(data.MAX_READS), dearAtOnce: data.MAX_DEAR_READS },
    limits: limitsOf(data),
    access: accessOf(data),
    metrics: metricsOf(data),
    slowStatement: 1000 * data.SLOW_STATEMENT,
    traces: tracesOf(data),
    warms: data.WARM === 'true',
    drain: 1000 * data.DRAIN,
    environment: variables,
    root,
  }
}

function metricsOf({
  METRICS,
  HOST,
}: {
  readonly METRICS?: string | undefined
  readonly HOST: string
}): Config['metrics'] {
  const address = METRICS === undefined ? undefined : addressOf(METRICS)
  return address && { host: address.host ?? HOST, port: address.port }
}

function readsOf(text: string): Pick<QueueLimits, 'atOnce' | 'waiting'> {
  const [atOnce = 0, waiting = 0] = text.split('+').map(Number)
  return { atOnce, waiting }
}

/** Without what may be a password in an address. */
function shown(variables: NodeJS.ProcessEnv, [name]: readonly PropertyKey[]): string {
  const value = variables[String(name)]
  return value === undefined ? 'none' : JSON.stringify(value.replace(/\/\/.*@/, '//…@'))
}

/** `NEO4J_URI=` means the same as not set. */
function withoutEmpty(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
}
