import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import pretty from 'pino-pretty'
import { readConfig } from './config.ts'
import { start } from './start.ts'

const began = performance.now()
try {
  const config = readConfig()
  const log = process.stdout.isTTY ? pino({ level: config.logLevel }, readable()) : pino({ level: config.logLevel })
  const { address, metrics, timings, close } = await start(config, log)
  closeOnSignals(closeWithGrace({ logger: log, delay: 20_000, skip: ['SIGINT', 'SIGTERM'] }, close).close)
  const spent = Object.entries({ ...timings, all: performance.now() - began })
  const parts = spent.map(([part, milliseconds]) => `${part} ${(milliseconds / 1000).toFixed(1)} s`)
  if (metrics !== undefined) log.info(`Prometheus may ask at ${metrics}/metrics`)
  log.info(`Ask at ${address}/graphql (${parts.join(', ')})`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

function readable(): ReturnType<typeof pretty> {
  return pretty({ sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
}

/** npm hands on the Ctrl-C that the terminal has already sent us: the second one is no second wish. */
function closeOnSignals(close: () => void): void {
  let isClosing = false
  const closeOnce = (): void => {
    if (!isClosing) close()
    isClosing = true
  }
  process.on('SIGINT', closeOnce)
  process.on('SIGTERM', closeOnce)
}
