import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { readConfig } from './config.ts'
import { start } from './start.ts'

const began = performance.now()
try {
  const config = readConfig()
  const log = pino({ level: config.logLevel })
  const { address, timings, close } = await start(config, log)
  closeWithGrace({ logger: log, delay: 20_000 }, close)
  const spent = Object.entries({ ...timings, all: performance.now() - began })
  log.info(
    `Ask at ${address}/graphql (${spent.map(([part, milliseconds]) => `${part} ${(milliseconds / 1000).toFixed(1)} s`).join(', ')})`,
  )
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
