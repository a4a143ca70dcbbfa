import { defineConfig } from '@playwright/test'

const port = 4179

/** Against the real server with the real facts, in the system's Chromium. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  // The first question of each kind is planned by a database that has just begun, on a machine that may be busy.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  retries: 1, // one that passes only then is listed as flaky
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
    env: { PORT: String(port), PANORAMA_HOME: '.panorama/e2e', LOG_LEVEL: 'warn' },
    url: `http://localhost:${port}/health/ready`,
    timeout: 600_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})
