import { existsSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Browser, chromium, type Page } from 'playwright-core'
import { served } from '../support/served.ts'

const executablePath = '/usr/bin/chromium'

let origin: string
let browser: Browser
let page: Page
/** What the browser refused, failed at, or fetched from elsewhere. */
let complaints: string[]

beforeAll(async () => {
  if (!existsSync(executablePath))
    throw new Error(`Expected a browser at ${executablePath} and found none; install it with: apt-get install chromium`)
  origin = await served()
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser.close()
})

beforeEach(async () => {
  complaints = []
  page = await browser.newPage()
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url())
    if (asked !== origin && protocol !== 'data:') complaints.push(`fetched ${request.url()}`)
  })
})

afterEach(async () => {
  await page.close()
})

describe('the playground', () => {
  test('answers a question at one click', async () => {
    await page.goto(`${origin}/graphql`)
    await page.getByRole('button', { name: 'Which Joint Committee Meetings' }).click()
    await answer().getByText('"2004-06"').waitFor()
    expect(await answer().innerText()).toContain('"Oslo"')
  })

  test('answers the question a link brings along', async () => {
    await page.goto(
      `${origin}/graphql?query=${encodeURIComponent('query Kind($with: Boolean!) { __typename @include(if: $with) }')}&variables={"with":true}`,
    )
    await answer().getByText('"__typename"').waitFor()
    expect(await answer().innerText()).toContain('"Query"')
  })

  test('finds a question by a word of it', async () => {
    await page.goto(`${origin}/graphql`)
    await page.getByLabel('Find a question').fill('ExcelAQUA')
    expect(await page.getByLabel('Questions').getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('Who takes part in ExcelAQUA'),
      expect.stringContaining('What is around ExcelAQUA'),
    ])
  })

  test('explains the schema beside the editor', async () => {
    await page.goto(`${origin}/graphql`)
    await page.getByLabel('Show Documentation Explorer').click()
    await page.getByRole('link', { name: 'Query' }).click()
    expect(await page.getByRole('link', { name: 'institutions' }).isVisible()).toBe(true)
  })

  test('keeps to its own machine and to its content policy', async () => {
    await page.goto(`${origin}/graphql`, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Which Joint Committee Meetings' }).click()
    await answer().getByText('"2004-06"').waitFor()
    expect(complaints).toEqual([])
  })

  test('forbids scripts from elsewhere', async () => {
    const response = await page.goto(`${origin}/graphql`)
    expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self'(;|$)/)
  })
})

function answer() {
  return page.getByLabel('Result Window')
}
