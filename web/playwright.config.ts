import { defineConfig } from '@playwright/test'

const port = 4179

/** Against the real server with the real facts, in the system's Chromium. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // The first question of each kind is planned by a database that has just begun, on a machine that may be busy.
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    trace: 'off',
    launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] },
  },
  webServer: {
    command: 'node --import tsx src/main.ts',
    cwd: '..',
    // A database that has just begun plans each question of a page anew: on two cores they would wait for each other too long.
    env: { PORT: String(port), PANORAMA_HOME: '.panorama/e2e', LOG_LEVEL: 'warn', MAX_DEAR_READS: '8' },
    url: `http://localhost:${port}/health/ready`,
    timeout: 600_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})
