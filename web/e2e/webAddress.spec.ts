import { expect, test } from '@playwright/test'
import { webAddress } from '../src/webAddress.ts'

for (const [text, href] of [
  ['https://www.uib.no/en', 'https://www.uib.no/en'],
  ['HTTP://example.org', 'http://example.org/'],
  ['javascript:alert(1)', undefined],
  [' java\nscript:alert(1)', undefined],
  ['data:text/html,<script>alert(1)</script>', undefined],
  ['file:///etc/passwd', undefined],
  ['//example.org', undefined],
  ['uib', undefined],
  ['', undefined],
] as const)
  test(`${JSON.stringify(text)} ${href === undefined ? 'leads nowhere' : `leads to ${href}`}`, () => {
    expect(webAddress(text)?.href).toBe(href)
  })
