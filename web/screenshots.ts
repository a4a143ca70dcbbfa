import { join } from 'node:path'
import { chromium } from '@playwright/test'

/**
 * Takes the pictures of `docs/screenshots` anew, of a running server with the facts: `npm run screenshots -w web`, or with
 * its address after `--`. To be looked at before they are committed; fonts with Japanese have to be there (fonts-noto-cjk).
 */
const site = process.argv[2] ?? 'http://localhost:4000'
const folder = join(import.meta.dirname, '../docs/screenshots')

interface Shot {
  readonly name: string
  readonly path: string
  readonly width?: number
  readonly height?: number
  readonly isDark?: boolean
}

const shots: readonly Shot[] = [
  { name: 'front', path: '/', height: 900 },
  { name: 'institution-dark', path: '/institution/uib', isDark: true },
  { name: 'phone', path: '/project/excelaqua?lang=nb', width: 390, height: 844 },
  { name: 'network', path: '/view/network' },
  { name: 'network-ja', path: '/view/network?area=marine&lang=ja', height: 900 },
  { name: 'paths', path: '/view/paths?from=uib&to=utokyo' },
  { name: 'neighbourhood', path: '/view/neighbourhood?of=excelaqua' },
  { name: 'coverage', path: '/view/coverage' },
  { name: 'map', path: '/view/map' },
  { name: 'sankey', path: '/view/sankey' },
  { name: 'matrix', path: '/view/matrix' },
  { name: 'timeline', path: '/view/timeline' },
]

const patiently = { timeout: 120_000 } // the first question of each kind is planned

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const { name, path, width = 1280, height = 1000, isDark = false } of shots) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: isDark ? 'dark' : 'light',
    locale: 'en-GB',
  })
  await page.goto(site + path)
  await page
    .locator(path.startsWith('/view/') ? '.picture svg[role="img"], .stage canvas' : 'h1')
    .first()
    .waitFor(patiently)
  await page.waitForFunction(() => !document.querySelector('.waiting, [aria-busy="true"]'), undefined, patiently)
  await page.waitForTimeout(2000) // the network comes to rest
  await page.screenshot({ path: join(folder, `${name}.jpg`), quality: 82 })
  await page.close()
  process.stdout.write(`${name}.jpg\n`)
}
await browser.close()
