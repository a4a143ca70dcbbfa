import { expect, serious, test, whole, widths } from './explorer.ts'

/** A page of each kind, the list of one, the search and what is not there; each with a text of it in each language. */
const pages = [
  ['/', 'Who works with whom', 'Hvem samarbeider', '誰が誰と'],
  ['/search?q=hydrogen', 'found for “hydrogen”', 'treff på «hydrogen»', 'の検索結果'],
  ['/search?q=zzzzzzzz', 'Nothing was found', 'Ingen treff', '一致するものはありません'],
  ['/institutions?country=jp', 'Institutions', 'Institusjoner', '機関'],
  ['/gaps', 'Priority areas without a project', 'Prioriterte områder uten prosjekt', 'プロジェクトのない優先分野'],
  ['/gaps?projects=1&program=utforsk', 'Marine research', 'Marin forskning', '海洋'],
  ['/topics', 'The graph has no', 'Grafen har ingen', 'まだ登録されていません'],
  ['/institution/uib', 'University of Bergen', 'Universitetet i Bergen', 'ベルゲン大学'],
  ['/researcher/randi-holmestad', 'Randi Holmestad', 'Randi Holmestad', 'Randi Holmestad'],
  ['/program/intpart', 'International Partnerships', 'INTPART', 'INTPART'],
  ['/project/excelaqua', 'Norway-Japan Partnership', 'ExcelAQUA', 'ExcelAQUA'],
  ['/priorityArea/marine', 'Marine research', 'Marin forskning', '海洋'],
  ['/strategy/panorama-2021-2027', 'Panorama', 'Panorama', 'Panorama'],
  [
    '/bilateralAgreement/st-agreement-2003',
    'Agreement between the Government',
    'Kilder',
    '日・ノルウェー科学技術協力協定',
  ],
  ['/meeting/jcm-8', '8th Joint Committee Meeting', 'Forrige møte', '第8回'],
  ['/institutionalAgreement/mou-npi-nipr-2012', 'Memorandum of understanding', 'Parter', '締結機関'],
  ['/country/jp', 'Japan', 'Japan', '日本'],
  [
    `/source/${encodeURIComponent('https://prosjektbanken.forskningsradet.no/en/project/FORISS/261753')}`,
    'Prosjektbanken',
    'Identifikatorer|Opplysninger',
    '閲覧日',
  ],
  ['/publication/none', 'Nothing is known as', 'Ingenting er kjent', '登録されていません'],
] as const

for (const [path, en, nb, ja] of pages) {
  test(`${path} reads well in three languages, by day and by night, on a phone and on a wide screen`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(widths.wide)
    await page.goto(path)
    await whole(page)
    await expect(page.locator('main')).toContainText(en)
    await expect(page).toHaveTitle(/\S · panorama-graph$|^panorama-graph$/)
    expect(await serious(page)).toEqual([])

    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize(widths.narrow)
    await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: '日本語' }).click()
    await expect(page.locator('main')).toContainText(ja)
    await whole(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(widths.narrow.width)
    expect(await serious(page)).toEqual([])

    await page.getByRole('link', { name: 'Norsk', exact: true }).click()
    await expect(page.locator('main')).toContainText(new RegExp(nb))
    await expect(page.locator('html')).toHaveAttribute('lang', 'nb')
  })
}

for (const [path, told] of [
  ['/institution/uib?asOf=2016-02-30', 'asOf: expected a day such as 2017-06-01; got "2016-02-30"'],
  ['/institutions?sort=name&sort=-name', 'sort: expected once; got it 2 times'],
  ['/gaps?asOf=yesterday', 'asOf: expected a day such as 2017-06-01; got "yesterday"'],
  ['/view/network?around=uib&around=ntnu', 'around: expected once; got it 2 times'],
] as const)
  test(`${path} says what is wrong with it, and leads out`, async ({ page }) => {
    await page.goto(path)
    const notice = page.getByRole('alert')
    await expect(notice).toContainText(told)
    await expect(page.locator('h1')).toHaveCount(0)
    await notice.getByRole('link').click()
    await whole(page)
    await expect(notice).toHaveCount(0)
  })

test('a list by a value that there is none of says which there are, and leads out', async ({ page }) => {
  await page.goto('/institutions?kind=CASTLE')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText(/kind: expected one or several of .*UNIVERSITY.*; got "CASTLE"/)
  await notice.getByRole('link').click()
  await whole(page)
  await expect(notice).toHaveCount(0)
})

test('an empty parameter is as if it were left out', async ({ page }) => {
  await page.goto('/view/coverage?asOf=&fromYear=&lang=nb&nothing=')
  await whole(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('an address that is none of the explorer’s is not there', async ({ request }) => {
  expect((await request.get('/nowhere-at-all/x')).status()).toBe(404)
})
