import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'

/**
 * Frames per second of the network view while it is panned, at 2,000 institutions and 10,000 partnerships that are made up: the
 * built page itself, in the system's Chromium, given its answer by this script in the place of a server.
 */
const [nodes, edges] = [2000, 10_000]
const dist = join(import.meta.dirname, '../dist')
const site = 'http://explorer.bench'
const seconds = 5

/** What else the page asks for. */
const choices = {
  graph: { version: 1, changedAt: null, licence: 'made up' },
  priorityAreas: { nodes: [] },
  countries: { nodes: [] },
  institutions: { facets: [] },
  timeline: { facets: [] },
  inYears: { facets: [] },
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
await page.route(`${site}/**`, async (route) => {
  const { pathname, searchParams } = new URL(route.request().url())
  if (pathname === '/graphql') {
    const isNetwork = searchParams.get('query')?.includes('PlotNetwork') === true
    await route.fulfill({ json: { data: isNetwork ? network() : choices } })
  } else if (pathname.startsWith('/explorer/')) await route.fulfill({ path: join(dist, pathname) })
  else await route.fulfill({ contentType: 'text/html', body: await readFile(join(dist, 'index.html'), 'utf8') })
})
const began = performance.now()
await page.goto(`${site}/view/network?limit=2000`)
await page.locator('.stage canvas').first().waitFor()
const drawn = performance.now() - began
await page.waitForTimeout(3000)
const fps = await panned(page)
process.stdout.write(
  `${nodes} nodes, ${edges} edges: ${fps.toFixed(0)} frames per second while panning, first drawn after ${(drawn / 1000).toFixed(1)} s\n`,
)
await browser.close()

async function panned(page: Page): Promise<number> {
  const box = await page.locator('.stage').boundingBox()
  if (!box) throw new Error('Expected the network on the page; it is not there.')
  const [x, y] = [box.x + 20, box.y + 20]
  // As text: tsx would name the functions for a page that does not know how.
  await page.evaluate(
    'globalThis.drawnFrames = 0; (globalThis.count = () => { drawnFrames += 1; requestAnimationFrame(count) })()',
  )
  await page.mouse.move(x, y)
  await page.mouse.down()
  const start = performance.now()
  let step = 0
  while (performance.now() - start < seconds * 1000) {
    step += 1
    await page.mouse.move(x + 120 + 110 * Math.sin(step / 20), y + 120 + 90 * Math.cos(step / 15))
  }
  const passed = (performance.now() - start) / 1000
  const frames = Number(await page.evaluate('drawnFrames'))
  await page.mouse.up()
  return frames / passed
}

/** The same each time: hubs and circles, laid out on a disc. */
function network() {
  const random = seeded(2003)
  const countries = ['no', 'jp', 'se']
  const institutions = Array.from({ length: nodes }, (_, index) => {
    const [angle, far] = [2 * Math.PI * random(), Math.sqrt(random())]
    return {
      institution: {
        id: `made-up-${index}`,
        name: `Made-up institution ${index}`,
        nameLang: 'EN',
        acronym: null,
        city: null,
        latitude: null,
        longitude: null,
        country: { id: countries[index % 3], name: countries[index % 3] },
      },
      degree: 10,
      strength: 10,
      community: 1 + (index % 9),
      x: far * Math.cos(angle),
      y: far * Math.sin(angle),
    }
  })
  const joined = new Set<string>()
  while (joined.size < edges) {
    const [one, other] = [Math.floor(nodes * random() ** 3), Math.floor(nodes * random())]
    if (one !== other) joined.add(`${Math.min(one, other)} ${Math.max(one, other)}`)
  }
  return {
    graph: { version: 1, changedAt: null, licence: 'made up' },
    named: [],
    collaborationNetwork: {
      nodes: institutions,
      edges: [...joined].map((pair) => {
        const [source = '', target = ''] = pair.split(' ')
        const weight = 1 + Math.floor(6 * random() ** 4)
        return {
          source: { id: `made-up-${source}` },
          target: { id: `made-up-${target}` },
          weight,
          projects: weight,
          agreements: 0,
          publications: 0,
          first: 2010,
          last: 2020,
        }
      }),
      leftOut: { nodes: 0, edges: 0 },
    },
  }
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
