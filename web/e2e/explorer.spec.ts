import { expect, test, whole } from './explorer.ts'

test('what was not there on a day says so, and leads back to today', async ({ page }) => {
  await page.goto('/project/excelaqua?asOf=2016-12-31')
  await expect(page.getByText('It is not in the graph as of 31 December 2016')).toBeVisible()
  await page.getByRole('button', { name: 'Back to today' }).click()
  await expect(page.locator('h1')).toContainText('Norway-Japan Partnership for Excellent Education')
  await page.goBack()
  await expect(page.getByText('It is not in the graph as of 31 December 2016')).toBeVisible()
})

test('a table sorts, filters and pages, and its address keeps how it is looked at', async ({ page }) => {
  await page.goto('/institutions')
  await whole(page)
  const rows = page.locator('tbody tr')
  const first = rows.first()
  await page.getByText('Country', { exact: true }).first().click()
  await page.getByRole('checkbox', { name: /Japan/ }).check()
  await expect(page).toHaveURL(/country=jp/)
  await expect(first).toContainText('Japan')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page).toHaveURL(/after=/)
  await expect(page.getByRole('button', { name: 'Previous' })).toBeEnabled()
  await page.getByRole('button', { name: 'City', exact: true }).last().click()
  await expect(page).toHaveURL(/sort=city/)
  await expect(page).not.toHaveURL(/after=/)
  await page.getByLabel('Name contains').fill('hokkai')
  await expect(rows).toHaveCount(1)
  await expect(first).toContainText('Hokkaido University')
  await page.reload()
  await expect(rows).toHaveCount(1)
  await page.goBack()
  await expect(rows).not.toHaveCount(1)
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await expect(page).not.toHaveURL(/country/)
})

test('going back brings back what was sought', async ({ page }) => {
  await page.goto('/search?q=marine')
  await whole(page)
  const box = page.getByRole('banner').getByRole('combobox')
  await box.fill('energy')
  await box.press('Enter')
  await expect(page).toHaveURL(/q=energy/)
  await page.goBack()
  await expect(box).toHaveValue('marine')
})

test('a day is gone to once its year is typed', async ({ page }) => {
  await page.goto('/institution/uib')
  await whole(page)
  await page.getByRole('button', { name: 'As of today' }).click()
  const days = new Set<string | null>()
  page.on('framenavigated', (frame) => days.add(new URL(frame.url()).searchParams.get('asOf')))
  await page.getByLabel('or to a day').focus()
  await page.keyboard.type('12122016', { delay: 100 })
  await expect(page).toHaveURL(/asOf=2016-12-12/)
  expect([...days]).toEqual(['2016-12-12'])
})

for (const path of [
  '/institution/uib',
  `/source/${encodeURIComponent('https://prosjektbanken.forskningsradet.no/en/project/FORISS/261753')}`,
  '/view/paths?from=uib&to=utokyo&show=table',
])
  test(`what is at no address of the web is named, and nothing leads there: ${path}`, async ({ page }) => {
    await page.route('**/graphql?*', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replaceAll(/"(url|website|ror)":"https:[^"]*"/g, '"$1":"javascript:none"')
      await route.fulfill({ response, body })
    })
    await page.goto(path)
    await whole(page)
    for (const sources of await page.getByText(/^\d+ sources?$/).all()) await sources.press('Enter')
    await expect(page.getByText('javascript:none').first()).toBeAttached()
    await expect(page.locator('a[href^="javascript"]')).toHaveCount(0)
  })

test('a relation pages by itself, and filters by what an edge says', async ({ page }) => {
  await page.goto('/institution/uib')
  const partners = page.locator('#collaborators')
  await partners.getByRole('button', { name: 'Next' }).click()
  await expect(page).toHaveURL(/collaborators\.after=/)
  await expect(partners.getByRole('row', { name: /Hokkaido University/ })).toHaveCount(0)
  await partners.getByRole('button', { name: 'Projects' }).click()
  await partners.getByRole('button', { name: 'Projects' }).click()
  await expect(page).toHaveURL(/collaborators\.sort=-edge\.projects/)
  await expect(partners.locator('tbody tr').first()).toContainText('Hokkaido University')
})

test('finds by three scripts, and leads on to all that a text finds', async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('combobox')
  await box.fill('東北')
  await expect(page.getByRole('option').first()).toContainText('Tohoku University')
  await box.fill('tohok')
  await expect(page.getByRole('option').first()).toContainText('Tohoku University')
  await box.fill('tromsø')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?.*q=troms/)
  await expect(page.locator('.hits li').first()).toBeVisible()
  await page.goBack()
  await expect(page.locator('h1')).toContainText('Who works with whom')
})

test('where sources differ, each value is a click away', async ({ page }) => {
  await page.goto('/bilateralAgreement/st-agreement-2003')
  const count = page.locator('dl.facts > div', { hasText: 'Number of meetings' })
  await count.getByText('Sources differ').click()
  await expect(count.getByRole('listitem').first()).toContainText('8')
  await expect(count.getByText('shown here')).toBeVisible()
})

test('a meeting tells what followed it and why it counts, and sorts that', async ({ page }) => {
  await page.goto('/meeting/jcm-6')
  const followed = page.locator('#followed')
  const rows = followed.locator('tbody tr')
  await expect(rows).toHaveCount(9)
  const excelaqua = followed.getByRole('row', { name: /ExcelAQUA, continuation/ })
  await expect(excelaqua).toContainText('Marine research')
  await excelaqua.getByText('2 sources').click()
  await expect(excelaqua.locator('.source-list a').first()).toHaveAttribute('href', /^https:/)
  await followed.getByRole('button', { name: 'Date' }).click()
  await followed.getByRole('button', { name: 'Date' }).click()
  await expect(page).toHaveURL(/followed\.sort=-date/)
  await expect(rows.first()).toContainText('AMED, NordForsk and RCN')
})

test('a project and a program tell who stands at which corner of the knowledge triangle', async ({ page }) => {
  await page.goto('/project/excelaqua')
  const triangle = page.locator('#triangle')
  await expect(triangle).toContainText('Education, research and industry all take part.')
  await expect(triangle.getByRole('row', { name: /Industry/ })).toContainText('Lingalaks')
  await page.goto('/program/intpart')
  await expect(triangle.getByRole('row', { name: /Research/ })).toContainText('RIKEN')
})

test('a page shows on a map where those are who take part, and says whose place is not known', async ({ page }) => {
  await page.goto('/project/excelaqua')
  const map = page.locator('.thing-map')
  await expect(map.locator('[data-node="Bergen"]')).toBeVisible()
  await expect(map.locator('[data-node="Sapporo"]')).toBeVisible()
  await expect(map).toContainText('Lingalaks')
  await page.goto('/institution/uit')
  await expect(map.locator('[data-node="Tromsø"]')).toBeVisible()
  await expect(map.locator('[data-node="Tokyo"]')).toBeVisible()
  await page.goto('/researcher/randi-holmestad')
  await whole(page)
  await expect(map).toHaveCount(0)
})

test('the playground opens with the very question of a page and answers it', async ({ page }) => {
  await page.goto('/project/excelaqua?lang=nb')
  await page.getByRole('link', { name: 'Se spørringen' }).click()
  await expect(page.getByLabel('Result Window')).toContainText('ExcelAQUA')
})

test('a view is cited with the version of the graph and its day', async ({ page }) => {
  await page.goto('/institution/uib?asOf=2016-12-31')
  await page.getByRole('button', { name: 'Cite this view' }).click()
  await expect(page.getByRole('dialog')).toContainText(
    /University of Bergen.*Version \d+ of .*as of 31 December 2016.*\/institution\/uib\?asOf=2016-12-31/,
  )
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test.describe('what goes wrong', () => {
  test.use({ expected: /status of 422|ERR_INTERNET_DISCONNECTED/ })

  test('is told with what to do, and done again', async ({ page }) => {
    await page.route('**/graphql?*', (route) =>
      route.fulfill({ status: 422, json: { errors: [{ message: 'Too dear.' }] } }),
    )
    await page.goto('/institution/uib')
    await expect(page.getByRole('alert')).toContainText('Too dear.')
    await page.unroute('**/graphql?*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('h1')).toContainText('University of Bergen')
  })

  for (const [lang, told] of [
    ['en', 'This page could not be shown'],
    ['nb', 'Denne siden kunne ikke vises'],
    ['ja', 'このページを表示できませんでした'],
  ] as const)
    test.describe(`in ${lang}`, () => {
      test.use({ expected: /./ })

      test('is told where a page breaks, with the way out', async ({ page }) => {
        await page.route('**/graphql?*', (route) => route.fulfill({ json: { data: {} } }))
        await page.goto(`/institution/uib?lang=${lang}`)
        await expect(page.getByRole('alert')).toContainText(told)
        await page.unroute('**/graphql?*')
        await page.getByRole('alert').getByRole('button').click()
        await expect(page.locator('h1')).toContainText(/Bergen|ベルゲン/)
      })
    })

  test('is told while there is no network, and read when it is back', async ({ page, context }) => {
    await page.goto('/')
    await whole(page)
    await context.setOffline(true)
    await page.getByRole('link', { name: 'Marine research' }).click()
    await expect(page.getByText('You are offline').first()).toBeVisible()
    await context.setOffline(false)
    await expect(page.locator('h1')).toContainText('Marine research')
    await expect(page.getByText('You are offline')).toHaveCount(0)
  })

  test('is waited for in sight, over a second', async ({ page }) => {
    await page.route('**/graphql?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await page.goto('/institution/uib')
    await expect(page.getByText('Reading from the graph')).toBeAttached()
    await expect(page.locator('h1')).toContainText('University of Bergen')
  })
})
