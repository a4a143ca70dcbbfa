import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { operationLabels } from './operationLabels.ts'
import type { Outcome } from './outcome.ts'
import type { Statement } from './statement.ts'

/** What is not counted as it happens but looked up when somebody asks. */
export interface Sources {
  /** The names of the operations to tell apart; the first that come where undefined. */
  readonly operations?: readonly string[] | undefined
  readonly queue: { readonly running: number; readonly waiting: number }
  /** Resolves when the server may be asked. */
  readonly ready: () => Promise<void>
  /** The number of the graph's version; undefined where it is not known. */
  readonly version: () => Promise<number | undefined>
}

/** What the cache of answers holds. */
export interface Kept {
  readonly bytes: number
  readonly answers: number
}

/** From a hit in the cache to the longest that a question may take. */
const secondsOfRequests = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const secondsOfStatements = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** What Prometheus is told of this server: docs/operations.md says what each is for. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #label: ReturnType<typeof operationLabels>

  readonly #requests = this.#counter(
    'requests_total',
    'Requests, by operation and OK or the code of what went wrong.',
    ['operation', 'code'],
  )
  readonly #requestSeconds = this.#histogram('request_duration_seconds', 'From a request to the end of its answer.', {
    labelNames: ['operation'],
    buckets: secondsOfRequests,
  })
  readonly #cached = this.#counter('cache_requests_total', 'Requests, by what the cache of answers did.', ['result'])
  readonly #statementSeconds = this.#histogram('statement_duration_seconds', 'What statements took in the database.', {
    labelNames: ['code'],
    buckets: secondsOfStatements,
  })
  readonly #waitSeconds = this.#histogram('statement_wait_seconds', 'What statements waited for their turn.', {
    buckets: secondsOfStatements,
  })

  constructor({ operations, queue, ready, version }: Sources) {
    this.#label = operationLabels(operations)
    this.#gauge('reads_running', 'Statements that the graph is asked at this moment.', () => queue.running)
    this.#gauge('reads_waiting', 'Statements that wait for their turn.', () => queue.waiting)
    this.#gauge('ready', '1 where the server may be asked, as /health/ready tells.', () =>
      ready().then(
        () => 1,
        () => 0,
      ),
    )
    this.#gauge('graph_version', "The graph's version; no value where it is not known.", version)
    collectDefaultMetrics({ register: this.#registry })
  }

  request({ operation, code, cache }: Outcome, seconds: number): void {
    const label = this.#label(operation)
    this.#requests.inc({ operation: label, code })
    this.#requestSeconds.observe({ operation: label }, seconds)
    if (cache) this.#cached.inc({ result: cache })
  }

  statement({ waited, took, fault = 'OK' }: Statement): void {
    this.#waitSeconds.observe({}, waited / 1000)
    if (took !== undefined) this.#statementSeconds.observe({ code: fault }, took / 1000)
  }

  /** Tells from now on what the cache holds. */
  watchCache(kept: () => Kept): void {
    this.#gauge('cache_bytes', 'What the answers that are kept take.', () => kept().bytes)
    this.#gauge('cache_answers', 'Answers that are kept.', () => kept().answers)
  }

  /** All of it, as Prometheus reads it. */
  async text(): Promise<{ readonly type: string; readonly text: string }> {
    return { type: this.#registry.contentType, text: await this.#registry.metrics() }
  }

  #counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name: `panorama_${name}`, help, labelNames, registers: [this.#registry] })
  }

  #histogram<Label extends string>(
    name: string,
    help: string,
    options: { readonly labelNames?: Label[]; readonly buckets: number[] },
  ): Histogram<Label> {
    return new Histogram({ name: `panorama_${name}`, help, ...options, registers: [this.#registry] })
  }

  #gauge(name: string, help: string, value: () => number | undefined | Promise<number | undefined>): void {
    new Gauge({
      name: `panorama_${name}`,
      help,
      registers: [this.#registry],
      async collect() {
        const known = await value()
        if (known === undefined) this.remove()
        else this.set(known)
      },
    })
  }
}
