import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readRecords } from '../../src/ingest/readRecords.ts'
import { vocabulary } from './smallWorld.ts'

/** What is read from a folder `data` with this one file in it. */
function read(file: string, text: string): { type: string; file: string; value: object }[] {
  const folder = join(mkdtempSync(join(tmpdir(), 'records-')), 'data')
  mkdirSync(folder)
  writeFileSync(join(folder, file), text)
  return readRecords(folder, vocabulary).map((record) => ({ ...record, type: record.type.name }))
}

describe('A folder of records', () => {
  test.each([
    ['countries.json', 'Country'],
    ['institutional-agreements.json', 'InstitutionalAgreement'],
  ])('holds in %s every %s', (file, type) => {
    expect(read(file, '[{ "id": "x" }]')).toEqual([{ type, file: `data/${file}`, value: { id: 'x' } }])
  })

  test.each([
    [
      'a file named after no type',
      'contries.json',
      '[]',
      /contries\.json: expected a file named after a type, such as institutions\.json; got contries\.json\. Did you mean "countries\.json"/,
    ],
    ['a file that is not JSON', 'countries.json', '[{]', /countries\.json: expected JSON; got .+$/],
    [
      'a file that is not a list',
      'countries.json',
      '{ "no": {} }',
      /countries\.json: expected a list of objects; got \{"no":\{\}\}$/,
    ],
  ])('is refused with %s', (_, file, text, message) => {
    expect(() => read(file, text)).toThrow(message)
  })
})
