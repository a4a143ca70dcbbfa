import { resolve } from 'node:path'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '..')

/** Everything that can be set from outside, by environment variable, with what holds when it is not set. */
const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  HOST: z.string().min(1).default('localhost'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  CORS_ORIGIN: z.string().min(1).default('*'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  PANORAMA_HOME: z.string().min(1).default(resolve(root, '.panorama')),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\//, 'expected bolt://, neo4j://, bolt+s:// or neo4j+s:// and a host')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).optional(),
  READ_TIMEOUT: z.coerce.number().positive().default(30),
})

export interface Config {
  readonly isDevelopment: boolean
  readonly host: string
  readonly port: number
  /** The address clients know, without a slash at its end; by default that of host and port. */
  readonly publicUrl: string
  readonly corsOrigin: string
  readonly logLevel: string
  /** Where the embedded Neo4j keeps its data. */
  readonly home: string
  /** The Neo4j to use; undefined starts the embedded one. */
  readonly neo4j: Neo4jConfig | undefined
  /** Milliseconds after which the graph gives up a read. */
  readonly readTimeout: number
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
}

/** The configuration, checked. Throws one sentence for each variable that is wrong. */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const { data, error } = environment.safeParse(withoutEmpty(variables))
  if (error) {
    throw new Error(
      error.issues
        .map(({ path, message }) => `${path.join('.')}: ${message}; got ${JSON.stringify(variables[String(path[0])])}.`)
        .join('\n'),
    )
  }
  return {
    isDevelopment: data.NODE_ENV === 'development',
    host: data.HOST,
    port: data.PORT,
    publicUrl: (data.PUBLIC_URL ?? `http://${data.HOST}:${data.PORT}`).replace(/\/+$/, ''),
    corsOrigin: data.CORS_ORIGIN,
    logLevel: data.LOG_LEVEL,
    home: resolve(data.PANORAMA_HOME),
    neo4j:
      data.NEO4J_URI === undefined
        ? undefined
        : { uri: data.NEO4J_URI, user: data.NEO4J_USER, password: data.NEO4J_PASSWORD, database: data.NEO4J_DATABASE },
    readTimeout: 1000 * data.READ_TIMEOUT,
    environment: variables,
    root,
  }
}

/** `NEO4J_URI=` means the same as not set. */
function withoutEmpty(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
}
