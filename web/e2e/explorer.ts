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

/** The view has its picture. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator('.picture svg[role="img"], .stage canvas').first()).toBeVisible()
  await whole(page)
}

/** So often one presses the Tab key without losing patience. */
const patience = 25

/** Goes on, or back, from element to element until that one has the focus, as one does without a mouse. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = []
  while (passed.length < patience) {
    await page.keyboard.press(key)
    const { isThere, name } = await page.evaluate(
      (wanted) => ({
        isThere: document.activeElement?.matches(wanted) ?? false,
        name: document.activeElement?.textContent.trim().slice(0, 30) ?? '',
      }),
      selector,
    )
    if (isThere) return
    passed.push(name)
  }
  throw new Error(`Expected to come to ${selector} within ${patience} steps of ${key}; passed ${passed.join(' | ')}.`)
}

/** By keys: over the other views to a part of the page. */
export async function skipsTo(page: Page, part: string): Promise<void> {
  await tabTo(page, `.skip[href="#${part}"]`)
  await page.keyboard.press('Enter')
  await expect(page.locator(`#${part}`)).toBeFocused()
}

/** By keys: opens the list of what there is to see and goes down in it. */
export async function choosesToSee(page: Page, path: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, '[aria-controls="see"]', key)
  const wanted = page.locator(`#see a[href^="${path}"]`)
  await expect(async () => {
    await page.keyboard.press('ArrowDown')
    await expect(wanted).toBeFocused({ timeout: 100 })
  }).toPass({ intervals: [0] })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(path))
  await expect(page.locator('main')).toBeFocused()
  await expect(page.locator('main .views-menu')).toBeVisible() // what draws is loaded when it is first looked at
}
