import type { Page } from '@playwright/test'
import { choosesToSee, expect, tabTo, test, whole, widths } from './explorer.ts'

/** Of the facts: these two are party to agreements of 1990 and 1996, and nothing is known that they did together. */
const source = 'http://www.t.kyoto-u.ac.jp/en/news/topics/pt/27Norway'

for (const [width, size] of Object.entries(widths)) {
  test.describe(`gaps, on a ${width} window`, () => {
    test.use({ viewport: size })

    test('by mouse: see which agreements have no activity, and the source', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'See', exact: true }).click()
      await page.locator('#see').getByRole('link', { name: 'Gaps' }).click()
      const row = await seesKyoto(page)
      await row.getByText('2 pieces of evidence').click()
      await expect(row.getByRole('link', { name: /Memorandum of understanding .*1996/ })).toBeVisible()
      await row.getByText('1 source').click()
      await expect(row.locator('.source-list a').first()).toHaveAttribute('href', source)
      await row.getByRole('link', { name: 'Kyoto University', exact: true }).click()
      await expect(page).toHaveURL(/institution\/kyoto/)
    })

    test('by keyboard: see which agreements have no activity, and the source', async ({ page }) => {
      await page.goto('/')
      await whole(page)
      await choosesToSee(page, '/gaps')
      await seesKyoto(page)
      await tabTo(page, '.on-this-page a[href="#inactive"]')
      await page.keyboard.press('Enter')
      await tabTo(page, '#inactive td:last-child summary')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await expect(page.locator('#inactive .source-list a').first()).toBeFocused()
      await expect(page.locator(':focus')).toHaveAttribute('href', source)
    })
  })
}

test('gaps are narrowed by what the address says, and page by page', async ({ page }) => {
  await page.goto('/gaps')
  await whole(page)
  const rows = page.locator('#unagreed tbody tr')
  await expect(rows).toHaveCount(20)
  const first = await rows.first().innerText()
  await page.locator('#unagreed').getByRole('button', { name: 'Next' }).click()
  await expect(page).toHaveURL(/unagreed\.after=/)
  await expect(rows.first()).not.toHaveText(first)
  await page.getByLabel('With an institution in').selectOption('Japan')
  await expect(page).toHaveURL(/country=jp/)
  await expect(page).not.toHaveURL(/after=/)
  await expect(page.locator('#inactive h2 .count')).toHaveText('5')
  await page.getByLabel('Without a project of').selectOption('UTFORSK')
  await expect(page.locator('#areas tbody')).toContainText(
    'UTFORSK has no known project in the area of Marine research.',
  )
  await page.reload()
  await expect(page.locator('#areas h2 .count')).toHaveText('7')
  await expect(page.locator('#inactive h2 .count')).toHaveText('5')
})

test('gaps are those of the day that is asked about', async ({ page }) => {
  await page.goto('/gaps?asOf=2000-12-31')
  await expect(page.locator('#inactive')).toContainText('Kyoto University')
  await expect(page.locator('#inactive h2 .count')).toHaveText('4')
})

for (const [lang, told] of [
  ['nb', 'Kyoto University og Norges Teknisk-Naturvitenskapelige Universitet er parter i en avtale'],
  ['ja', '京都大学とノルウェー科学技術大学の間には協定がある'],
] as const)
  test(`gaps are told in the language of the page: ${lang}`, async ({ page }) => {
    await page.goto(`/gaps?lang=${lang}`)
    await expect(page.locator('#inactive tbody')).toContainText(told)
  })

test('gaps by a parameter that is wrong say what was expected, and lead out', async ({ page }) => {
  await page.goto('/gaps?months=many')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('months: expected a whole number from 0 to 1200; got "many"')
  await notice.getByRole('link').click()
  await expect(notice).toHaveCount(0)
  await expect(page.locator('#areas tbody')).toContainText('Artificial intelligence')
})

test('the front page leads from the priority areas to the gaps', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Areas without a project, and what else is missing' }).click()
  await expect(page.locator('h1')).toHaveText('Gaps')
})

async function seesKyoto(page: Page) {
  await whole(page)
  const row = page.locator('#inactive').getByRole('row', {
    name: /^Kyoto University and Norwegian University of Science and Technology are party to an agreement/,
  })
  await expect(row).toContainText('Since 1990')
  return row
}
