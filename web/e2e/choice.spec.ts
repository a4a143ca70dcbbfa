import { expect, test } from '@playwright/test'
import { readChoice, writtenChoice } from '../src/choice.ts'

for (const values of [['a'], ['a,b', 'c;d'], ['-', ''], ['', 'x'], ['%2C', '100 %', '%'], ['--', '-,-']])
  test(`chosen values come back from an address as they were: ${JSON.stringify(values)}`, () => {
    expect(readChoice(writtenChoice(values) ?? '')).toEqual(values)
  })
