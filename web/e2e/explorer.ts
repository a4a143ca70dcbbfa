import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** A page of which nothing may complain: no error in the console, no request off the machine. */
export const test = base.extend<{ page: Page; expected: RegExp | undefined }>({
  /** A complaint that the test itself brings about. */
  expected: [undefined, { option: true }],
  page: async ({ page, baseURL, expected }, use) => {
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (origin !== baseURL && protocol !== 'data:') complaints.push(`fetched ${request.url()}`)
    })
    await use(page)
    expect(complaints.filter((complaint) => !expected?.test(complaint))).toEqual([])
  },
})

export { expect }

/** What axe finds serious on the page as it stands. */
export async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

/** Resolves when the page has all that it asked for. */
export async function whole(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.waiting, [aria-busy="true"]')).toHaveCount(0)
}

export const widths = { narrow: { width: 390, height: 844 }, wide: { width: 1440, height: 900 } } as const

/** Goes on from element to element until that one has the focus, as one does without a mouse. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`Expected to come to ${selector} by the Tab key within 60 steps.`)
}
