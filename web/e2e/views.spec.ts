import { viewNames } from '@panorama-graph/plot/names.ts'
import { drawn, expect, serious, skipsTo, tabTo, test, widths } from './explorer.ts'

/** What a view needs to show anything. */
const asked: Readonly<Record<string, string>> = {
  paths: '?from=uib&to=utokyo',
  neighbourhood: '?of=excelaqua',
}

for (const name of viewNames) {
  test(`the view ${name} reads well in three languages, by day and by night, on a phone and on a wide screen`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(widths.wide)
    await page.goto(`/view/${name}${asked[name] ?? ''}`)
    await drawn(page)
    expect(await serious(page)).toEqual([])
    await page.getByRole('button', { name: 'Table' }).click()
    await expect(page.locator('tbody tr').first()).toBeVisible()
    await expect(page).toHaveURL(/show=table/)
    expect(await serious(page)).toEqual([])
    await page.goBack()

    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize(widths.narrow)
    for (const [language, code] of [
      ['日本語', 'ja'],
      ['Norsk', 'nb'],
    ] as const) {
      await page.getByRole('link', { name: language, exact: true }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', code)
      await drawn(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(widths.narrow.width)
      expect(await serious(page)).toEqual([])
    }
  })
}

for (const [width, size] of Object.entries(widths)) {
  test.describe(`on a ${width} window`, () => {
    test.use({ viewport: size })

    test('by keyboard: goes from neighbour to neighbour in the network, and to a page', async ({ page }) => {
      await page.goto('/view/network')
      await drawn(page)
      await skipsTo(page, 'shown')
      await tabTo(page, '.stage')
      await page.keyboard.press('ArrowLeft')
      await expect(page).toHaveURL(/focus=ntnu/)
      await expect(page.locator('#focused')).toHaveText('Norwegian University of Science and Technology')
      await page.keyboard.press('ArrowRight')
      await expect(page).not.toHaveURL(/focus=ntnu/)
      await page.goBack()
      await expect(page).toHaveURL(/focus=ntnu/)
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/institution\/ntnu/)
    })
  })
}

/** Of each view a row of its table, and where what it names leads. */
const named = [
  ['network', '', /Hokkaido University/, '/institution/hokkaido'],
  ['matrix', '', /Hokkaido University/, '/institution/hokkaido'],
  ['map', '', /Bergen.*University of Tsukuba/, '/institution/uib'],
  ['coverage', '', /Marine research/, '/priorityArea/marine'],
  ['sankey', '', /UTFORSK|Marine research/, '/priorityArea/marine'],
  ['timeline', 'fromYear=2024&toYear=2024', /Joint Committee/, '/meeting/'],
  ['paths', 'from=uib&to=utokyo', /University of Bergen/, '/institution/uib'],
  ['neighbourhood', 'of=excelaqua', /Hokkaido University/, '/institution/hokkaido'],
] as const

for (const [name, search, row, path] of named) {
  test(`what the table of ${name} names leads to its page`, async ({ page }) => {
    await page.goto(`/view/${name}?show=table&${search}`)
    const link = page.getByRole('row', { name: row }).locator(`a[href^="${path}"]`).first()
    const text = await link.innerText()
    await link.click()
    await expect(page).toHaveURL(new RegExp(`^[^?]*${path}`))
    await expect(page.locator('h1')).toContainText(text)
  })
}

test('the steps of a connection have their sources a click away', async ({ page }) => {
  await page.goto('/view/paths?from=uib&to=utokyo&show=table')
  const sources = page.locator('.twin tbody tr').first().locator('td[data-label="Sources"] a')
  await expect(sources.first()).toHaveAttribute('href', /^https?:/)
})

test('a page leads to how the thing is connected to another', async ({ page }) => {
  await page.goto('/project/excelaqua')
  await page.getByRole('link', { name: 'How is it connected to …?' }).click()
  await expect(page).toHaveURL(/\/view\/paths\?from=excelaqua/)
  await page.getByRole('combobox', { name: 'To', exact: true }).fill('university of tok')
  await page
    .getByRole('option', { name: /University of Tokyo/ })
    .first()
    .click()
  await drawn(page)
  await expect(page.locator('.told')).toContainText('The University of Tokyo')
})

test('the neighbourhood asks whom it is of, and is small on the page of the thing', async ({ page }) => {
  await page.goto('/view/neighbourhood')
  await expect(page.locator('main')).toContainText('Something is still to be chosen')
  await page.getByRole('combobox', { name: 'Of', exact: true }).fill('excelaqua')
  await page
    .getByRole('option', { name: /Aquaculture/ })
    .first()
    .click()
  await expect(page).toHaveURL(/of=excelaqua/)
  await drawn(page)
  await page.goto('/meeting/jcm-8')
  const small = page.getByRole('region', { name: 'What stands beside it' })
  await expect(small.locator('svg')).toContainText('Marine research')
  await small.getByRole('link').click()
  await expect(page).toHaveURL(/\/view\/neighbourhood\?of=jcm-8/)
  await drawn(page)
})

for (const [address, expected] of [
  ['/view/network?colour=pink&lang=nb', 'colour: ventet én av country, community; fikk "pink"'],
  [
    '/view/network?around=nobody&lang=nb',
    'around: ventet id-en til en institusjon, som uib; fikk "nobody", som ingen har',
  ],
  [
    '/view/paths?from=uit&to=nobody&lang=ja',
    '"nobody"というidのものはその日にはありません。正しいものを検索してください。',
  ],
] as const)
  test(`what is wrong is told in the language of the page: ${address}`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('alert')).toContainText(expected)
  })

test('names that fall back to another language say so, in sentences too', async ({ page }) => {
  await page.goto('/view/paths?from=uit&to=riken&lang=ja')
  await drawn(page)
  const told = await page.locator('figure svg text').allTextContents()
  expect(told.some((text) => /ᴱᴺ.*(は|の|に)/u.test(text))).toBe(true)
  await page.goto('/gaps?lang=ja')
  await expect(page.locator('#areas tbody th[scope=row]').first()).toBeVisible()
  expect(await page.locator('tbody th[scope=row] .foreign').count()).toBeGreaterThan(0)
})

test('a wrong address says what was expected, and leads out', async ({ page }) => {
  await page.goto('/view/network?limit=many&colour=red&nothing=1')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('limit: expected a whole number from 2 to 2000; got "many"')
  await expect(notice).toContainText('colour: expected one of country, community')
  await expect(notice).toContainText('nothing')
  await notice.getByRole('link').click()
  await drawn(page)
})

test('a network grows by the partners of one that is opened in it, and says so in its address', async ({ page }) => {
  await page.goto('/view/network?limit=3&focus=ntnu')
  await drawn(page)
  const partners = page.locator('.partners li')
  const before = await partners.count()
  await page.getByRole('button', { name: 'Add all its partners' }).click()
  await expect(page).toHaveURL(/more=ntnu/)
  await expect.poll(() => partners.count()).toBeGreaterThan(before)
})

for (const [why, more] of [
  ['is none', 'a%20b'],
  ['is empty', 'ntnu,,uib'],
  ['is one of too many', Array.from({ length: 21 }, (_, index) => `i${index}`).join(',')],
] as const)
  test(`an institution opened in a network that ${why} is refused as any parameter is`, async ({ page }) => {
    await page.goto(`/view/network?more=${more}`)
    const notice = page.getByRole('alert')
    await expect(notice).toContainText('more: expected ids of the graph')
    await notice.getByRole('link').click()
    await drawn(page)
  })

test.describe('a PNG', () => {
  test('that the browser gives no canvas for is told, not saved empty', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await page.goto('/view/coverage')
    await drawn(page)
    await page.getByRole('button', { name: 'PNG' }).click()
    await expect(page.getByRole('alert')).toContainText('could not draw the PNG')
  })
})

test('what joins two in a network is told thing by thing, each with its sources', async ({ page }) => {
  await page.goto('/view/network?focus=hokkaido')
  await drawn(page)
  const bergen = page.locator('.partners > li', { hasText: 'University of Bergen' })
  await bergen.getByText('3 projects · 1 agreement').click()
  await expect(page).toHaveURL(/with=uib/)
  const joint = bergen.locator('.evidence > li')
  await expect(joint).toHaveCount(4)
  const aqua = joint.filter({ hasText: 'Partnership for Excellent Education and Research in Aquaculture' })
  await aqua.getByText('4 sources').click()
  await expect(aqua.getByRole('link', { name: 'Prosjektbanken 261753' })).toHaveAttribute('href', /^https:/)
  expect(await serious(page)).toEqual([])
  await page.reload()
  await expect(joint).toHaveCount(4)
})

test('a partnership that is clicked in the network is opened beside it', async ({ page }) => {
  await page.goto('/view/network?limit=2')
  await drawn(page)
  await page.locator('.stage').click()
  await expect(page).toHaveURL(/focus=.*with=|with=.*focus=/)
  await expect(page.locator('.evidence > li').first()).toContainText(/source/)
})

/** Of each picture a mark, and where it leads. */
const marks = [
  ['network?show=picture', '[data-node="hokkaido"]', /\/institution\/hokkaido/],
  ['matrix', '[data-row="uib"]', /\/institution\/uib/],
  ['matrix', '[data-cell="uib utokyo"]', /\/view\/paths\?.*from=uib&to=utokyo/],
  ['map', '[data-node="no Bergen"]', /\/institutions\?.*country=no&city=Bergen/],
  ['coverage', '[data-cell="marine intpart"]', /\/projects\?.*priorityAreas=marine&program=intpart/],
  ['sankey', '[data-node="area marine"]', /\/priorityArea\/marine/],
  ['timeline', '[data-bar^="2017 "]', /\/view\/timeline\?.*fromYear=2017&toYear=2017/],
  ['paths?from=uib&to=utokyo', '[data-node="norpan"]', /\/project\/norpan/],
  ['neighbourhood?of=excelaqua', '[data-node="hokkaido"]', /\/institution\/hokkaido/],
] as const

for (const [view, mark, address] of marks) {
  test(`the mark ${mark} of ${view} leads to what it shows, and back`, async ({ page }) => {
    await page.goto(`/view/${view}`)
    await drawn(page)
    await page.locator(`.picture ${mark}`).first().click()
    await expect(page).toHaveURL(address)
    await expect(page.locator('h1')).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`/view/${view.replace('?', '\\?')}`))
  })
}

test('counts beside the values of a filter are those of what the other filters leave', async ({ page, request }) => {
  await page.goto('/view/map?area=health-welfare&kinds=UNIVERSITY')
  await drawn(page)
  await page.getByText('Kinds', { exact: true }).locator('..').locator('summary').click()
  const query = '{ collaborationNetwork(area: "health-welfare", limit: 500) { nodes { institution { kind } } } }'
  const { data } = (await (await request.post('/graphql', { data: { query } })).json()) as {
    data: { collaborationNetwork: { nodes: { institution: { kind: string } }[] } }
  }
  const kinds = data.collaborationNetwork.nodes.map(({ institution }) => institution.kind)
  for (const [kind, label] of [
    ['UNIVERSITY', 'University'],
    ['HOSPITAL', 'Hospital'],
    ['FUNDER', 'Funder'],
  ] as const) {
    const count = kinds.filter((each) => each === kind).length
    await expect(page.locator('label', { hasText: new RegExp(`^${label}`) }).locator('.count')).toHaveText(
      String(count),
    )
  }
})

test('years to choose from end at the other one that is chosen', async ({ page }) => {
  await page.goto('/view/network?fromYear=2019')
  await drawn(page)
  const years = await page.getByLabel('To year').locator('option').allInnerTexts()
  expect(years.every((text) => text === years[0] || Number(text.slice(0, 4)) >= 2019)).toBe(true)
  expect(years.length).toBeGreaterThan(3)
})

test.describe('without a network', () => {
  test.use({ expected: /ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module/ })

  test('a view that was never loaded leaves the page, and says what to do', async ({ page, context }) => {
    await page.goto('/')
    await expect(page.locator('.years')).toBeVisible()
    await context.setOffline(true)
    await page.getByRole('link', { name: 'Coverage', exact: true }).first().click()
    await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible()
    await expect(page.getByRole('banner')).toBeVisible()
  })
})
