import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { choosesToSee, drawn, expect, skipsTo, tabTo, test, whole, widths } from './explorer.ts'

/** What people come for, each from the front page on: by nothing but the mouse and what is typed into boxes, or by nothing but keys. */
for (const [width, size] of Object.entries(widths)) {
  test.describe(`on a ${width} window`, () => {
    test.use({ viewport: size })

    test.beforeEach(async ({ page }) => {
      await page.goto('/')
      await whole(page)
    })

    test('by mouse: find ExcelAQUA and see who takes part and the source', async ({ page }) => {
      await page.getByRole('combobox').click()
      await page.keyboard.type('excela')
      await page.getByRole('option', { name: /Aquaculture/ }).click()
      await seesExcelAqua(page)
      const row = page.locator('#participants').getByRole('row', { name: /Hokkaido University/ })
      await row.getByText('4 sources').click()
      await expect(row.getByRole('link', { name: 'Prosjektbanken 261753' })).toHaveAttribute(
        'href',
        'https://prosjektbanken.forskningsradet.no/en/project/FORISS/261753',
      )
    })

    test('by keyboard: find ExcelAQUA and see who takes part and the source', async ({ page }) => {
      await tabTo(page, '.skip')
      await page.keyboard.press('Enter')
      await tabTo(page, 'input[role="combobox"]')
      await page.keyboard.type('excela')
      await expect(page.getByRole('option', { name: /Aquaculture/ }).first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('option', { selected: true })).toHaveText(/Aquaculture/)
      await page.keyboard.press('Enter')
      await seesExcelAqua(page)
      await expect(page.locator('main')).toBeFocused()
      await tabTo(page, '.on-this-page a[href="#participants"]')
      await page.keyboard.press('Enter')
      await tabTo(page, '#participants summary')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await expect(page.locator('#participants .source-list a').first()).toBeFocused()
    })

    test('by mouse: how is UiB connected to the University of Tokyo', async ({ page }) => {
      await page.getByRole('button', { name: 'See', exact: true }).click()
      await page.locator('#see').getByRole('link', { name: 'Connections' }).click()
      await page.getByRole('combobox', { name: 'From', exact: true }).click()
      await page.keyboard.type('uib')
      await page.getByRole('option', { name: /University of Bergen/ }).click()
      await page.getByRole('combobox', { name: 'To', exact: true }).click()
      await page.keyboard.type('university of tok')
      await page
        .getByRole('option', { name: /University of Tokyo/ })
        .first()
        .click()
      await seesHowConnected(page)
    })

    test('by keyboard: how is UiB connected to the University of Tokyo', async ({ page }) => {
      await choosesToSee(page, '/view/paths')
      await skipsTo(page, 'narrow')
      await tabTo(page, '.controls input[role="combobox"]')
      await page.keyboard.type('uib')
      await expect(page.getByRole('option', { name: /University of Bergen/ })).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/from=uib/)
      await page.keyboard.press('Tab')
      await page.keyboard.type('university of tok')
      await expect(page.getByRole('option', { name: /University of Tokyo/ }).first()).toBeVisible()
      await page.keyboard.press('Enter')
      await seesHowConnected(page)
    })

    test('by mouse: which priority areas have no UTFORSK project', async ({ page }) => {
      await page.getByRole('button', { name: 'See', exact: true }).click()
      await page.locator('#see').getByRole('link', { name: 'Coverage' }).click()
      await drawn(page)
      await page.getByRole('button', { name: 'Table' }).click()
      await seesAreasWithoutUtforsk(page)
    })

    test('by keyboard: which priority areas have no UTFORSK project', async ({ page }) => {
      await choosesToSee(page, '/view/coverage')
      await drawn(page)
      await skipsTo(page, 'shown')
      await tabTo(page, '.ways-to-look button:nth-child(2)')
      await page.keyboard.press('Enter')
      await seesAreasWithoutUtforsk(page)
      await tabTo(page, '.twin th:nth-child(3) button')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/sort=-count/)
      await expect(page.locator('.twin tbody tr').first()).not.toContainText(/0$/)
    })

    test('by mouse: show the network of marine research in Japanese, save it as SVG', async ({ page }) => {
      await page.getByRole('link', { name: 'Marine research' }).first().click()
      await page.getByRole('link', { name: 'See it large' }).click()
      await expect(page).toHaveURL(/area=marine/)
      await drawn(page)
      await page.getByRole('link', { name: '日本語' }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
      await drawn(page)
      await savesMarineNetwork(page, () => page.getByRole('link', { name: 'SVG' }).click())
    })

    test('by keyboard: show the network of marine research in Japanese, save it as SVG', async ({ page }) => {
      await tabTo(page, '.languages [lang="ja"]')
      await page.keyboard.press('Enter')
      await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
      await choosesToSee(page, '/view/network', 'Shift+Tab')
      await drawn(page)
      await skipsTo(page, 'narrow')
      await tabTo(page, '.controls select')
      await expect(async () => {
        await page.keyboard.press('ArrowDown')
        expect(page.url()).toContain('area=marine')
      }).toPass()
      await drawn(page)
      await skipsTo(page, 'take-away')
      await tabTo(page, 'a[download$=".svg"]')
      await savesMarineNetwork(page, () => page.keyboard.press('Enter'))
    })

    test('by mouse: go back to 2016', async ({ page }) => {
      await page.getByRole('link', { name: '25 Projects' }).click()
      const counted = page.locator('h1 .count')
      await expect(counted).toHaveText('25')
      await page.getByRole('button', { name: 'As of today' }).click()
      await clickAt(page, page.locator('input[type="range"]'), 2016)
      await expect(page.getByText('You see the graph as of 31 December 2016')).toBeVisible()
      await expect(page).toHaveURL(/asOf=2016-12-31/)
      await expect(counted).not.toHaveText('25')
      await page.getByRole('button', { name: 'Back to today' }).click()
      await expect(counted).toHaveText('25')
    })

    test('by keyboard: go back to 2016', async ({ page }) => {
      await tabTo(page, '.numbers a[href^="/projects"]')
      await page.keyboard.press('Enter')
      const counted = page.locator('h1 .count')
      await expect(counted).toHaveText('25')
      await tabTo(page, '.menu > button', 'Shift+Tab')
      await page.keyboard.press('Enter')
      await tabTo(page, 'input[type="range"]')
      const year = new Date().getUTCFullYear()
      for (let back = year; back > 2016; back -= 1) await page.keyboard.press('ArrowLeft')
      await expect(page).toHaveURL(/asOf=2016-12-31/)
      await expect(counted).not.toHaveText('25')
      await page.keyboard.press('End')
      await expect(page).not.toHaveURL(/asOf/)
      await expect(counted).toHaveText('25')
    })
  })
}

/** Clicks where a slider has that value: its thumb, 16 pixels wide, stays within its ends. */
async function clickAt(page: Page, slider: Locator, value: number): Promise<void> {
  const [box, min, max] = [await slider.boundingBox(), ...(await limitsOf(slider))]
  if (!box) throw new Error('Expected a slider that can be seen.')
  const x = box.x + 8 + ((box.width - 16) * (value - min)) / (max - min)
  await page.mouse.click(x, box.y + box.height / 2)
}

async function limitsOf(slider: Locator): Promise<[min: number, max: number]> {
  return [Number(await slider.getAttribute('min')), Number(await slider.getAttribute('max'))]
}

async function seesExcelAqua(page: Page): Promise<void> {
  await expect(page.locator('h1')).toContainText('Norway-Japan Partnership for Excellent Education')
  const participants = page.locator('#participants')
  await expect(participants.getByRole('row', { name: /University of Bergen/ })).toContainText('Coordinator')
  await expect(participants.getByRole('row', { name: /Hokkaido University/ })).toContainText('Partner')
}

async function seesHowConnected(page: Page): Promise<void> {
  await expect(page).toHaveURL(/from=uib&to=utokyo|to=utokyo&from=uib/)
  await drawn(page)
  await expect(page.locator('h1')).toContainText('University of Bergen')
  await expect(page.locator('.told')).toContainText('The University of Tokyo')
}

async function seesAreasWithoutUtforsk(page: Page): Promise<void> {
  for (const area of ['Marine research', 'Energy and the environment', 'Artificial intelligence'])
    await expect(page.getByRole('row', { name: new RegExp(`${area} UTFORSK (Projects )?0$`) })).toHaveCount(1)
}

async function savesMarineNetwork(page: Page, save: () => Promise<void>): Promise<void> {
  const download = page.waitForEvent('download')
  await save()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('panorama-network.svg')
  const svg = await readFile(await saved.path(), 'utf8')
  expect(svg).toContain('lang="ja"')
  expect(svg).toContain('海洋')
  expect(svg).toContain('北海道大学')
}
